#include "validate/claim.h"

USES (quantity, imbalance_marginal_slope);
USES (proof, imbalance_marginal_gradient);
USES (experiment, imbalance_marginal_slope);

static const struct point grid[] = {
    { .at = { "3", "0", "2" } }, { .at = { "5", "0", "1" } },
    { .at = { "5", "1", "4" } }, { .at = { "7", "0", "6" } },
    { .at = { "7", "3", "4" } },
};

static const struct rival rivals[] = {
    { .label = "slope 1",
      .predicts = &imbalance_marginal_slope_quantity,
      .paper_says =
          "released plot draws a guide line of slope 1 beside trace against "
          "gradient, correct is 2 once the frequencies are fitted",
      .factor = "1/2" },
    { .label = "slope 1 for squared lengths",
      .predicts = &imbalance_marginal_slope_quantity,
      .factor = "3/4" },
};

CLAIM (imbalance_marginal_slope) = {
    .id = "imbalance/marginal_slope",
    .statement =
        "At the frequencies of the classes log trace against log gradient has "
        "slope 2 between any two groups of classes, not 1.",
    .source = "derived here; contradicts reading arXiv 2402.19449, Sec. 4 (as "
              "recalled), as 'gradient and second derivative go with the "
              "frequency' once the frequencies are fitted",

    .predicts = &imbalance_marginal_slope_quantity,
    .proved_by = &imbalance_marginal_gradient_proof,
    .run_by = &imbalance_marginal_slope_experiment,
    .measured = "slope",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/100000000",
                .why = "proved bounds of the rounding in the largest setting, "
                       "times ten or less" },
};
