#include "validate/claim.h"

USES (quantity, memscale_threshold_power_size);
USES (quantity, memscale_threshold_power_size_law);
USES (quantity, memscale_threshold_size_law);

static const struct point grid[] = {
    { .at = { "2", "1/8", "1000" } },
    { .at = { "2", "1/16", "1000" } },
    { .at = { "3", "1/24", "1000" } },
    { .at = { "2", "1/8", "10000" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "the law of equal weights, d / log d",
      .predicts = &memscale_threshold_size_law_quantity },
    { .label = "a tenth more",
      .predicts = &memscale_threshold_power_size_law_quantity,
      .factor = "11/10" },
    { .label = "a tenth less",
      .predicts = &memscale_threshold_power_size_law_quantity,
      .factor = "9/10" },
};

CLAIM (memscale_threshold_power_size_law) = {
    .id = "memscale/threshold_power_size_law",
    .statement =
        "Weights $p^\\rho$ with $0 < 2\\rho\\alpha < 1$: the best number of "
        "stored tokens is a share of the dimension, $P^* \\approx d/y^*$ "
        "with $y^*$ of memscale/threshold\\_power\\_ratio.",
    .source = "derived here; arXiv 2310.02984, Proposition 3 (as recalled) "
              "has P of order d^(1/(2 rho alpha + 1))",

    .predicts = &memscale_threshold_power_size_law_quantity,
    .unproved = "a limit without a rate: memscale/threshold_power_size "
                "certifies the number at each d",
    .unrun = "the best number is known exactly",
    .against = &memscale_threshold_power_size_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/20",
                .why = "sums of x^(-2 rho alpha) differ from their integrals "
                       "by a relative P^(2 rho alpha - 1): 6 % at P = 280, "
                       "2 rho alpha = 1/2, and half of it in the optimum" },
};
