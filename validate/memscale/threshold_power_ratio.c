#include "validate/claim.h"

USES (quantity, memscale_threshold_power_ratio);
USES (quantity, memscale_threshold_power_ratio_integral);
USES (proof, memscale_threshold_power_ratio);

static const struct point grid[] = {
    { .at = { "2", "1/32" }, .effort = 10 },
    { .at = { "2", "1/16" } },
    { .at = { "2", "1/8" } },
    { .at = { "2", "3/16" }, .effort = 10 },
    { .at = { "2", "7/32" }, .effort = 10 },
    { .at = { "7/5", "1/5" } },
    { .at = { "3", "1/24" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "rho 1 % larger",
      .predicts = &memscale_threshold_power_ratio_quantity,
      .axis = "rho",
      .times = "101/100" },
    { .label = "weights p^(2 rho)",
      .predicts = &memscale_threshold_power_ratio_quantity,
      .axis = "rho",
      .times = "2" },
};

CLAIM (memscale_threshold_power_ratio) = {
    .id = "memscale/threshold_power_ratio",
    .statement =
        "With $b = \\rho\\alpha < 1/2$, $P = d/y$ and $c = (1-2b) y$ the best "
        "$y$ in the limit of large $d$ is the one root of "
        "$(\\frac{1}{2b}-1) T(c) = \\frac12 - \\Phi(-\\sqrt c)$, $T(c) = "
        "(2/c)^{\\kappa/2} \\Gamma(\\frac{\\kappa+1}{2}, \\frac c2)"
        "/(2\\sqrt\\pi)$, $\\kappa = (\\alpha-1)/b$.",
    .source = "derived here",

    .predicts = &memscale_threshold_power_ratio_quantity,
    .second = &memscale_threshold_power_ratio_integral_quantity,
    .proved_by = &memscale_threshold_power_ratio_proof,
    .unrun = "a number of analysis; memscale/threshold_power_size_law holds "
             "it against exact best numbers",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "0",
                .why = "two computations of one number" },
};
