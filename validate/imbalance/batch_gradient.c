#include "validate/claim.h"

USES (quantity, imbalance_batch_gradient);
USES (quantity, imbalance_batch_gradient_pairs);
USES (quantity, imbalance_batch_gradient_mean);
USES (quantity, imbalance_batch_gradient_distinct);
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
    { .label = "no variance of the batch",
      .predicts = &imbalance_batch_gradient_mean_quantity },
    { .label = "variance without 1/B",
      .predicts = &imbalance_batch_gradient_quantity,
      .axis = "B",
      .times = "0",
      .plus = "1" },
    { .label = "different samples in the batch",
      .predicts = &imbalance_batch_gradient_distinct_quantity },
    { .label = "one sample more in the batch",
      .predicts = &imbalance_batch_gradient_quantity,
      .axis = "B",
      .plus = "1" },
    { .label = "one sample more of the class",
      .predicts = &imbalance_batch_gradient_quantity,
      .axis = "count",
      .plus = "1" },
};

CLAIM (imbalance_batch_gradient) = {
    .id = "imbalance/batch_gradient",
    .statement =
        "At $W=0$, with $n$ inputs that have the moments of uniform ones "
        "exactly, the mean squared gradient in the weights of a class, over "
        "batches of $B$ samples each drawn from all, is "
        "$\\|g\\|^2+\\frac1B(Q-\\|g\\|^2)$, where $g$ is the gradient on "
        "all samples and $Q=\\frac d3[(1-\\pi)/c^2+(1-1/c)^2\\pi]$ the mean "
        "square of a single one's. All $n^B$ batches are gone through.",
    .source = "derived here",

    .predicts = &imbalance_batch_gradient_quantity,
    .second = &imbalance_batch_gradient_pairs_quantity,
    .proved_by = &imbalance_batch_gradient_proof,
    .run_by = &imbalance_batch_gradient_experiment,
    .measured = "replaced",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000",
                .why = "proved bounds of the rounding in the largest setting, "
                       "times ten or less" },
};
