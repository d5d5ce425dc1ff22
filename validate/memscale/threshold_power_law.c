#include "validate/claim.h"

USES (quantity, memscale_threshold_best_law);
USES (quantity, memscale_threshold_power_law);
USES (quantity, memscale_threshold_power_recalled_law);
USES (quantity, memscale_threshold_power_scaled_error);

static const struct point grid[] = {
    { .at = { "2", "1/8", "10000" } },    { .at = { "2", "1/16", "10000" } },
    { .at = { "2", "1/8", "100000" } },   { .at = { "3", "1/24", "10000" } },
    { .at = { "7/5", "1/10", "10000" } },
};

static const struct rival rivals[] = {
    { .label = "equal weights: with a logarithm",
      .predicts = &memscale_threshold_best_law_quantity },
    { .label = "P = d^(1/(2 rho alpha + 1))",
      .predicts = &memscale_threshold_power_recalled_law_quantity },
    { .label = "rho a tenth larger",
      .predicts = &memscale_threshold_power_law_quantity,
      .axis = "rho",
      .times = "11/10" },
    { .label = "missing factor 1/2",
      .predicts = &memscale_threshold_power_law_quantity,
      .factor = "2" },
};

CLAIM (memscale_threshold_power_law) = {
    .id = "memscale/threshold_power_law",
    .statement =
        "Weights $p^\\rho$ with $0 < 2\\rho\\alpha < 1$: storing the "
        "$P = \\lfloor d/y^* \\rfloor$ most frequent tokens the error is "
        "$K d^{1-\\alpha}$ with $K$ of memscale/threshold\\_power\\_least, "
        "without a logarithm: $P$ of order $d$ is legitimate here.",
    .source = "derived here; arXiv 2310.02984, Proposition 3 (as recalled) "
              "has d^(-(alpha-1)/(2 rho alpha + 1))",

    .predicts = &memscale_threshold_power_law_quantity,
    .unproved = "a limit, by dominated convergence, without a proved rate; "
                "memscale/threshold_power_exponent has bounds of this order",
    .unrun = "the exact error is known, and sampled by "
             "memscale/threshold_power_error",
    .against = &memscale_threshold_power_scaled_error_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/40",
                .why = "sums of x^(-2 rho alpha) differ from their integrals "
                       "by a relative P^(2 rho alpha - 1): 2 % at P = 2790, "
                       "2 rho alpha = 1/2" },
};
