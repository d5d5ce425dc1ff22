#include "validate/claim.h"

USES (quantity, memscale_adam_update);
USES (quantity, memscale_adam_update_forgetful);
USES (experiment, memscale_adam_update);
USES (proof, memscale_adam_update);

static const struct point grid[] = {
    { .at = { "3/7", "-5/11" } },
    { .at = { "1000", "1/1000" } },
    { .at = { "-1/100000000", "3/100000000" } },
    { .at = { "2", "2" } },
};

static const struct rival rivals[] = {
    { .label = "without momenta",
      .predicts = &memscale_adam_update_forgetful_quantity },
    { .label = "the sign of the present gradient",
      .predicts = &memscale_adam_update_forgetful_quantity,
      .axis = "h",
      .times = "1000000000000" },
    { .label = "gradients swapped in sign",
      .predicts = &memscale_adam_update_quantity,
      .axis = "g",
      .times = "-1" },
};

CLAIM (memscale_adam_update) = {
    .id = "memscale/adam_update",
    .statement = "With its usual momenta Adam's second step depends on the "
                 "gradient $g$ before the present one $h$: per unit of the "
                 "rate it is $m / (\\sqrt{v} + \\epsilon)$, $m = (b g + h)/(1 "
                 "+ b)$, $v = (c g^2 + h^2)/(1 + c)$, $b = 0.9$, $c = 0.999$; "
                 "it is no descent along the sign.",
    .source = "derived here; learning_dynamics/batch_size.ipynb of the "
              "released code of arXiv 2310.02984 (as recalled) uses these "
              "momenta, the grid of runs none",

    .predicts = &memscale_adam_update_quantity,
    .proved_by = &memscale_adam_update_proof,
    .run_by = &memscale_adam_update_experiment,
    .measured = "update",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "rounding of the momenta's powers, proved below 1e-12 "
                       "of the absolute terms, which are at most 20 times the "
                       "result on the grid" },
};
