#include "validate/claim.h"

USES (quantity, memscale_sign_update);
USES (quantity, memscale_sign_update_inside);
USES (experiment, memscale_sign_update);
USES (proof, memscale_sign_update);

static const struct point grid[] = {
    { .at = { "1/10", "3/7" } },
    { .at = { "7/3", "-1/50000000" } },
    { .at = { "1/1000", "1/100000000" } },
    { .at = { "1", "-1000" } },
};

static const struct rival rivals[] = {
    { .label = "the sign alone",
      .predicts = &memscale_sign_update_quantity,
      .axis = "g",
      .times = "1000000000000" },
    { .label = "epsilon under the root",
      .predicts = &memscale_sign_update_inside_quantity },
    { .label = "epsilon 2 % larger",
      .predicts = &memscale_sign_update_quantity,
      .axis = "g",
      .times = "50/51" },
    { .label = "uphill",
      .predicts = &memscale_sign_update_quantity,
      .factor = "-1" },
};

CLAIM (memscale_sign_update) = {
    .id = "memscale/sign_update",
    .statement = "Adam with $\\beta_1 = \\beta_2 = 0$, as in the released "
                 "grid of runs, is descent along the sign of the gradient up "
                 "to $\\epsilon$: a step of rate $\\gamma$ moves a parameter "
                 "by $\\gamma g / (|g| + \\epsilon)$, $\\epsilon = 10^{-8}$.",
    .source = "released code of arXiv 2310.02984 (as recalled) for the "
              "momenta; the identity is derived here",

    .predicts = &memscale_sign_update_quantity,
    .proved_by = &memscale_sign_update_proof,
    .run_by = &memscale_sign_update_experiment,
    .measured = "update",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000000000000",
                .runs = 1,
                .why = "eight units of 2^-53, proved: six operations and the "
                       "rounding of the parameters" },
};
