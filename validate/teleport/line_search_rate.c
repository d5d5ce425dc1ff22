#include "validate/claim.h"

USES (quantity, teleport_line_search_rate);
USES (quantity, teleport_strong_rate);
USES (experiment, teleport_line_search_rate);
USES (proof, teleport_line_search_rate);

static const struct point grid[] = {
    { .at = { "1/10", "10" } },    { .at = { "1/100", "100" } },
    { .at = { "1/3", "3" } },      { .at = { "7/10", "6" } },
    { .at = { "1/137", "1000" } },
};

static const struct rival rivals[] = {
    { .label = "the factor of the fixed step 1/L",
      .predicts = &teleport_strong_rate_quantity },
    { .label = "not squared",
      .predicts = &teleport_line_search_rate_quantity,
      .axis = "K",
      .times = "2" },
    { .label = "one step more",
      .predicts = &teleport_line_search_rate_quantity,
      .axis = "K",
      .plus = "1" },
};

CLAIM (teleport_line_search_rate) = {
    .id = "teleport/line_search_rate",
    .statement =
        "Gradient descent with exact line search on $(\\mu x^2 + y^2)/2$ from "
        "$(1/\\mu, 1)$ leaves $(\\frac{1-\\mu}{1+\\mu})^2$ of the gap at "
        "every "
        "step, no start does worse, and a teleport at the start makes the "
        "first step end at the minimiser: that teleports do not improve the "
        "worst case speaks of fixed step sizes.",
    .source = "the classical worst case of steepest descent; what a teleport "
              "makes of it is derived here",

    .predicts = &teleport_line_search_rate_quantity,
    .proved_by = &teleport_line_search_rate_proof,
    .run_by = &teleport_line_search_rate_experiment,
    .measured = "left",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000000000",
                .runs = 1,
                .why = "rounding, 32 units over 1 - mu a step" },
};
