#include "validate/claim.h"

USES (quantity, memscale_optimal_error_corrected);
USES (quantity, memscale_optimal_error_leading);
USES (quantity, memscale_optimal_error_limit);

static const struct point grid[] = {
    { .at = { "2", "10000" } },
    { .at = { "3/2", "10000" } },
    { .at = { "3", "10000" } },
};

static const struct rival rivals[] = {
    { .label = "no logarithm at all",
      .predicts = &memscale_optimal_error_leading_quantity },
    { .label = "alpha 1/2000 larger",
      .predicts = &memscale_optimal_error_corrected_quantity,
      .axis = "alpha",
      .times = "2001/2000" },
};

CLAIM (memscale_optimal_error_corrected) = {
    .id = "memscale/optimal_error_corrected",
    .statement =
        "The least error of all weights approaches its law from below: it is "
        "$B_\\alpha d^{1-\\alpha} (1 - \\alpha(\\alpha-1) \\log(d)/d + "
        "O(1/d))$, so that slopes at moderate $d$ are flatter than "
        "$1-\\alpha$.",
    .source = "derived here",

    .predicts = &memscale_optimal_error_corrected_quantity,
    .unproved = "an expansion by Stirling's formula; the error that it "
                "approximates is certified at each d",
    .against = &memscale_optimal_error_limit_quantity,
    .unrun = "the exact error is known",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000",
                .why = "terms of relative order 1/d = 1e-4, with a constant "
                       "below 10 for alpha up to 3; the logarithm is 2e-3 at "
                       "alpha = 2" },
};
