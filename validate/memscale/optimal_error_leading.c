#include "validate/claim.h"

USES (quantity, memscale_optimal_error_leading);
USES (quantity, memscale_optimal_error_limit);
USES (quantity, memscale_threshold_best_leading);
USES (quantity, memscale_threshold_best_law);

static const struct point grid[] = {
    { .at = { "2", "1000" } },
    { .at = { "2", "10000" } },
    { .at = { "7/5", "1000" } },
    { .at = { "3", "10000" } },
};

static const struct rival rivals[] = {
    { .label = "the logarithm of the best threshold",
      .predicts = &memscale_threshold_best_leading_quantity },
    { .label = "the law of the best threshold",
      .predicts = &memscale_threshold_best_law_quantity },
    { .label = "missing factor 1/2",
      .predicts = &memscale_optimal_error_leading_quantity,
      .factor = "2" },
    { .label = "alpha 1 % larger",
      .predicts = &memscale_optimal_error_leading_quantity,
      .axis = "alpha",
      .times = "101/100" },
};

CLAIM (memscale_optimal_error_leading) = {
    .id = "memscale/optimal_error_leading",
    .statement =
        "The least error of all weights is $B_\\alpha d^{1-\\alpha}$ to "
        "leading order, $B_\\alpha = \\frac{K^\\alpha}{2\\sqrt{2\\pi} "
        "(\\alpha-1) \\zeta(\\alpha)}$, $K = \\Gamma(1-\\frac1{2\\alpha}) "
        "(2\\alpha)^{1-\\frac1{2\\alpha}}$, without a logarithm; it is the "
        "minimax error for every number of classes.",
    .source = "derived here; arXiv 2310.02984, Theorem 2 (as recalled) has "
              "the exponent, and a smaller constant",

    .predicts = &memscale_optimal_error_leading_quantity,
    .unproved = "a limit; the error that it approximates is certified at each "
                "d, and the constant by memscale/optimal_constant",
    .against = &memscale_optimal_error_limit_quantity,
    .unrun = "the exact error is known",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/50",
                .why = "the relative distance is alpha (alpha-1) log (d) / d "
                       "+ O (1/d), see memscale/optimal_error_corrected: at "
                       "most 1.7 % on the grid" },
};
