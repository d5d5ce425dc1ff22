#include "validate/claim.h"

USES (quantity, memscale_threshold_best);
USES (quantity, memscale_threshold_best_law);
USES (quantity, memscale_threshold_best_leading);
USES (quantity, memscale_threshold_best_unlogged);

static const struct point grid[] = {
    { .at = { "2", "1000" } },    { .at = { "2", "10000" } },
    { .at = { "2", "100000" } },  { .at = { "3/2", "10000" } },
    { .at = { "7/5", "10000" } }, { .at = { "5/2", "10000" } },
    { .at = { "3", "10000" } },
};

static const struct rival rivals[] = {
    { .label = "d^(1-alpha), from d = 30 on",
      .predicts = &memscale_threshold_best_unlogged_quantity },
    { .label = "with y = 2 (alpha-1) log d, and nothing else",
      .predicts = &memscale_threshold_best_leading_quantity },
    { .label = "missing factor 1/2",
      .predicts = &memscale_threshold_best_law_quantity,
      .factor = "2" },
    { .label = "5 % more",
      .predicts = &memscale_threshold_best_law_quantity,
      .factor = "21/20" },
};

CLAIM (memscale_threshold_best_law) = {
    .id = "memscale/threshold_best_law",
    .statement =
        "The least error of equally stored tokens follows $E^* \\approx "
        "\\min_y \\frac{(y/d)^{\\alpha-1}}{2(\\alpha-1)\\zeta(\\alpha)} + "
        "\\Phi(-\\sqrt y)$, hence $\\frac{1}{2(\\alpha-1)\\zeta(\\alpha)} "
        "(2(\\alpha-1) \\log d/d)^{\\alpha-1}$ to leading order: the "
        "logarithm is real.",
    .source = "derived here; arXiv 2310.02984 (as recalled) has "
              "d^(1-alpha) up to logarithms",

    .predicts = &memscale_threshold_best_law_quantity,
    .unproved = "an approximation; memscale/threshold_best certifies "
                "what it approximates, at each d",
    .unrun = "the exact error is known",
    .against = &memscale_threshold_best_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/50",
                .why =
                    "the law takes p(>P), 1/P and y^2/d for nothing: they are "
                    "below 0.1 here, and the error is flat around its "
                    "minimum" },
};
