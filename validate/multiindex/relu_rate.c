#include "validate/claim.h"

USES (quantity, multiindex_relu_rate);
USES (quantity, multiindex_relu_rate_norm);
USES (quantity, multiindex_relu_rate_series);
USES (experiment, multiindex_relu_rate);
USES (proof, multiindex_relu_rate);

static const struct point grid[] = {
    { .at = { "1/100" } }, { .at = { "3/10" } },  { .at = { "1/2" } },
    { .at = { "9/10" } },  { .at = { "19/20" } },
};

static const struct rival rivals[] = {
    { .label = "E f'^2, not twice it",
      .predicts = &multiindex_relu_rate_quantity,
      .factor = "1/2" },
    { .label = "twice the rate: the loss without its half",
      .predicts = &multiindex_relu_rate_quantity,
      .factor = "2" },
    { .label = "without the factor k: the norm of the link",
      .predicts = &multiindex_relu_rate_norm_quantity },
    { .label = "the last rate at once",
      .predicts = &multiindex_relu_rate_quantity,
      .axis = "g",
      .times = "0",
      .plus = "1" },
};

CLAIM (multiindex_relu_rate) = {
    .id = "multiindex/relu_rate",
    .statement =
        "One direction whose link is the positive part is learnt at the rate "
        "$\\dot g/(1-g) = g(1 - \\frac1\\pi \\arccos g)$ of its missing "
        "square overlap, which tends to $2\\,\\mathbb E f'^2 = 1$: the "
        "gradient of the population's loss with the best link moves the "
        "weights so at every $g$.",
    .source = "derived here",

    .predicts = &multiindex_relu_rate_quantity,
    .second = &multiindex_relu_rate_series_quantity,
    .proved_by = &multiindex_relu_rate_proof,
    .run_by = &multiindex_relu_rate_experiment,
    .measured = "rate",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000000",
                .runs = 1,
                .why = "exact but for rounding, which is bounded" },
};
