#include "validate/claim.h"

USES (quantity, imbalance_batch_gradient_mean);
USES (quantity, imbalance_batch_gradient);
USES (proof, imbalance_batch_gradient);
USES (experiment, imbalance_batch_gradient);

static const struct point grid[] = {
    { .at = { "2", "4", "7", "8", "3" } },
    { .at = { "3", "5", "11", "12", "4" } },
    { .at = { "4", "3", "10", "16", "1" } },
    { .at = { "2", "7", "100", "128", "20" } },
    { .at = { "1", "31", "137", "192", "32" } },
};

static const struct rival rivals[] = {
    { .label = "the mean square over batches",
      .predicts = &imbalance_batch_gradient_quantity },
    { .label = "twice",
      .predicts = &imbalance_batch_gradient_mean_quantity,
      .factor = "2" },
    { .label = "one sample more of the class",
      .predicts = &imbalance_batch_gradient_mean_quantity,
      .axis = "count",
      .plus = "1" },
    { .label = "one class more",
      .predicts = &imbalance_batch_gradient_mean_quantity,
      .axis = "c",
      .plus = "1" },
};

CLAIM (imbalance_batch_gradient_mean) = {
    .id = "imbalance/batch_gradient_mean",
    .statement =
        "At $W=0$, with $n$ inputs that have the moments of uniform ones "
        "exactly, the mean gradient over all batches of $B$ samples is that "
        "on all samples, whatever $B$ is: its square in the weights of a "
        "class is $d[(1/c-\\pi)^2/4+((1-\\pi)/c^2+(1-1/c)^2\\pi)/(12n)]$.",
    .source = "derived here",

    .predicts = &imbalance_batch_gradient_mean_quantity,
    .proved_by = &imbalance_batch_gradient_proof,
    .run_by = &imbalance_batch_gradient_experiment,
    .measured = "mean",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000",
                .why = "proved bounds of the rounding in the largest setting, "
                       "times ten or less" },
};
