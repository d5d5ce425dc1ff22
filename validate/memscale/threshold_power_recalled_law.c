#include "validate/claim.h"

USES (quantity, memscale_threshold_power_recalled_error);
USES (quantity, memscale_threshold_power_recalled_law);

static const struct point grid[] = {
    { .at = { "2", "1/8", "1000" } },    { .at = { "2", "1/8", "27000" } },
    { .at = { "2", "1/4", "1000000" } }, { .at = { "2", "1/2", "8000000" } },
    { .at = { "3", "1/6", "1000000" } },
};

static const struct rival rivals[] = {
    { .label = "rho a tenth larger",
      .predicts = &memscale_threshold_power_recalled_law_quantity,
      .axis = "rho",
      .times = "11/10" },
    { .label = "missing factor 1/2",
      .predicts = &memscale_threshold_power_recalled_law_quantity,
      .factor = "2" },
    { .label = "a tenth less",
      .predicts = &memscale_threshold_power_recalled_law_quantity,
      .factor = "9/10" },
};

CLAIM (memscale_threshold_power_recalled_law) = {
    .id = "memscale/threshold_power_recalled_law",
    .statement =
        "Weights $p^\\rho$ at $P = \\lfloor d^{1/(2\\rho\\alpha+1)} "
        "\\rfloor$: what is stored is recalled, and the error is half of the "
        "mass that is not, $d^{-(\\alpha-1)/(2\\rho\\alpha+1)}/"
        "(2(\\alpha-1)\\zeta(\\alpha))$ to leading order.",
    .source = "arXiv 2310.02984, Proposition 3 (as recalled, up to "
              "constants): its rate is what its threshold gives; the constant "
              "is derived here",

    .predicts = &memscale_threshold_power_recalled_law_quantity,
    .unproved = "leading order without a proved rate; the bounds of "
                "memscale/threshold_error and memscale/cap give it",
    .unrun = "the exact error is known, and sampled by "
             "memscale/threshold_power_error",
    .against = &memscale_threshold_power_recalled_error_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/40",
                .why = "the integer part of P and the tail's next term, "
                       "(alpha-1)/(2P), with P >= 100; stored tokens err "
                       "less than that" },
};
