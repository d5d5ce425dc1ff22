#include "validate/claim.h"

USES (quantity, memscale_threshold_power_exponent);
USES (quantity, memscale_threshold_power_exponent_recalled);
USES (quantity, memscale_threshold_power_slope);
USES (proof, memscale_threshold_power_exponent);

static const struct point grid[] = {
    { .at = { "2", "1/8", "10000" } },  { .at = { "2", "1/16", "10000" } },
    { .at = { "3", "1/24", "10000" } }, { .at = { "2", "1/2", "1000" } },
    { .at = { "2", "1", "1000" } },     { .at = { "3/2", "1", "1000" } },
    { .at = { "7/5", "3/4", "1370" } },
};

static const struct rival rivals[] = {
    { .label = "(alpha-1)/(2 rho alpha + 1)",
      .predicts = &memscale_threshold_power_exponent_recalled_quantity,
      .paper_says = "paper says the exponent (alpha-1)/(2 rho alpha + 1), at "
                    "P of order d^(1/(2 rho alpha + 1)) (as recalled), "
                    "correct for the best P is (alpha-1)/max(1, 2 rho "
                    "alpha)" },
    { .label = "3 % larger",
      .predicts = &memscale_threshold_power_exponent_quantity,
      .factor = "103/100" },
    { .label = "3 % smaller",
      .predicts = &memscale_threshold_power_exponent_quantity,
      .factor = "97/100" },
};

CLAIM (memscale_threshold_power_exponent) = {
    .id = "memscale/threshold_power_exponent",
    .statement =
        "Weights $p^\\rho$ with the best threshold: the error falls with the "
        "exponent $(\\alpha-1)/\\max(1, 2\\rho\\alpha)$ of the dimension, "
        "reached by $P = d/y^*$ when $2\\rho\\alpha < 1$ and without a "
        "threshold when $2\\rho\\alpha > 1$.",
    .source = "derived here; arXiv 2310.02984, Proposition 3 (as recalled) "
              "has (alpha-1)/(2 rho alpha + 1), a smaller exponent for every "
              "rho > 0",

    .predicts = &memscale_threshold_power_exponent_quantity,
    .proved_by = &memscale_threshold_power_exponent_proof,
    .unrun = "the exact errors are known, and sampled by "
             "memscale/threshold_power_error and "
             "memscale/two_class_error_limit",
    .against = &memscale_threshold_power_slope_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100",
                .why = "half of the next term between d and 2d, a relative "
                       "P^(2 rho alpha - 1)/2 = 1 % at most" },
};
