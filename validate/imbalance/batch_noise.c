#include "validate/claim.h"

USES (quantity, imbalance_batch_noise);
USES (quantity, imbalance_batch_noise_pairs);
USES (quantity, imbalance_batch_noise_bound);
USES (proof, imbalance_batch_gradient);

static const struct point grid[] = {
    { .at = { "4", "8", "2" } },       { .at = { "5", "11", "4" } },
    { .at = { "10", "137", "1" } },    { .at = { "31", "160", "2" } },
    { .at = { "31", "160", "32" } },   { .at = { "127", "896", "8" } },
    { .at = { "127", "896", "128" } },
};

static const struct rival rivals[] = {
    { .label = "the bound 4 n - 1",
      .predicts = &imbalance_batch_noise_bound_quantity },
    { .label = "one sample more of the class",
      .predicts = &imbalance_batch_noise_quantity,
      .axis = "count",
      .plus = "1" },
    { .label = "one class more",
      .predicts = &imbalance_batch_noise_quantity,
      .axis = "c",
      .plus = "1" },
    { .label = "half as many",
      .predicts = &imbalance_batch_noise_quantity,
      .factor = "1/2" },
};

CLAIM (imbalance_batch_noise) = {
    .id = "imbalance/batch_noise",
    .statement =
        "At $W=0$, with inputs that have the moments of uniform ones, the "
        "gradient of a class on a batch of $B$ samples has as much variance "
        "as square at $B=4nQ/(3n(1/c-\\pi)^2+Q)-1$, "
        "$Q=(1-\\pi)/c^2+(1-1/c)^2\\pi$: at most $4n-1$, which a class of "
        "average size, $\\pi=1/c$, reaches, so that there no batch with "
        "repetitions of fewer than $4n-1$ samples has more signal than noise.",
    .source = "derived here",

    .predicts = &imbalance_batch_noise_quantity,
    .proved_by = &imbalance_batch_gradient_proof,
    .against = &imbalance_batch_noise_pairs_quantity,
    .unrun = "an exact statement about finite sums; batch_gradient runs them",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .why = "both are rational and equal" },
};
