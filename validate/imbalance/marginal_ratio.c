#include "validate/claim.h"

USES (quantity, imbalance_marginal_ratio);
USES (proof, imbalance_marginal_gradient);
USES (experiment, imbalance_marginal_gradient);

static const struct point grid[] = {
    { .at = { "5", "7", "8", "3" } },
    { .at = { "3", "10", "12", "1" } },
    { .at = { "7", "24", "32", "8" } },
    { .at = { "137", "500", "768", "37" } },
    { .at = { "31", "160", "192", "2" } },
    { .at = { "31", "160", "192", "32" } },
    { .at = { "127", "896", "1024", "2" } },
    { .at = { "127", "896", "1024", "8" } },
    { .at = { "127", "896", "1024", "32" } },
    { .at = { "127", "896", "1024", "128" } },
};

static const struct rival rivals[] = {
    { .label = "1/(3n)",
      .predicts = &imbalance_marginal_ratio_quantity,
      .factor = "4/3" },
    { .label = "n - 1 for n",
      .predicts = &imbalance_marginal_ratio_quantity,
      .axis = "n",
      .plus = "-1" },
    { .label = "1/n",
      .predicts = &imbalance_marginal_ratio_quantity,
      .factor = "4" },
};

CLAIM (imbalance_marginal_ratio) = {
    .id = "imbalance/marginal_ratio",
    .statement =
        "At the frequencies of the classes the expected squared gradient is "
        "$1/(4n)$ of the expected trace, for every class alike.",
    .source = "derived here; contradicts reading arXiv 2402.19449, Sec. 4 (as "
              "recalled), as 'gradient and second derivative go with the "
              "frequency' once the frequencies are fitted",

    .predicts = &imbalance_marginal_ratio_quantity,
    .proved_by = &imbalance_marginal_gradient_proof,
    .run_by = &imbalance_marginal_gradient_experiment,
    .measured = "ratio",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000000",
                .why = "proved bounds of the rounding in the largest setting, "
                       "times ten or less" },
};
