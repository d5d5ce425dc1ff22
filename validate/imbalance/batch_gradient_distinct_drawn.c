#include "validate/claim.h"

USES (quantity, imbalance_batch_gradient_distinct);
USES (quantity, imbalance_batch_gradient_distinct_pairs);
USES (quantity, imbalance_batch_gradient_mean);
USES (quantity, imbalance_batch_gradient);
USES (proof, imbalance_batch_gradient);
USES (experiment, imbalance_batch_gradient_drawn);

static const struct point grid[] = {
    { .at = { "2", "4", "7", "8", "3" } },
    { .at = { "4", "2", "11", "12", "3" } },
    { .at = { "3", "3", "7", "8", "1" } },
};

static const struct rival rivals[] = {
    { .label = "no variance of the batch",
      .predicts = &imbalance_batch_gradient_mean_quantity },
    { .label = "variance without 1/B",
      .predicts = &imbalance_batch_gradient_distinct_quantity,
      .axis = "B",
      .times = "0",
      .plus = "1" },
    { .label = "samples drawn with repetitions",
      .predicts = &imbalance_batch_gradient_quantity },
    { .label = "one sample more in the batch",
      .predicts = &imbalance_batch_gradient_distinct_quantity,
      .axis = "B",
      .plus = "1" },
    { .label = "one sample more of the class",
      .predicts = &imbalance_batch_gradient_distinct_quantity,
      .axis = "count",
      .plus = "1" },
};

CLAIM (imbalance_batch_gradient_distinct_drawn) = {
    .id = "imbalance/batch_gradient_distinct_drawn",
    .statement =
        "At $W=0$, with $n$ inputs that have the moments of uniform ones "
        "exactly, the mean squared gradient in the weights of a class, over "
        "batches of $B$ different samples as in epochs, is "
        "$\\|g\\|^2+\\frac1B\\frac{n-B}{n-1}(Q-\\|g\\|^2)$, where $g$ is "
        "the gradient on all samples and $Q=\\frac "
        "d3[(1-\\pi)/c^2+(1-1/c)^2\\pi]$ the mean square of a single one's. "
        "Here the batches are drawn.",
    .source = "derived here",

    .predicts = &imbalance_batch_gradient_distinct_quantity,
    .second = &imbalance_batch_gradient_distinct_pairs_quantity,
    .proved_by = &imbalance_batch_gradient_proof,
    .run_by = &imbalance_batch_gradient_drawn_experiment,
    .measured = "distinct",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/15",
                .runs = 60000,
                .why = "what the runs can resolve" },
};
