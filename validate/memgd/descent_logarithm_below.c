#include "validate/claim.h"

USES (quantity, memgd_descent_logarithm_below);
USES (quantity, memgd_descent_excess);
USES (quantity, memgd_descent_logarithm_above);
USES (quantity, memgd_descent_excess_logarithm);
USES (proof, memgd_descent_excess);

static const struct point grid[] = {
    { .at = { "5", "3/10", "1", "100" } },
    { .at = { "5", "3/10", "1/100", "137" } },
    { .at = { "5", "7/20", "10", "20" } },
    { .at = { "2", "3/4", "1", "10000" } },
    { .at = { "137", "1/7", "7/5", "1000" } },
    { .at = { "10", "1/1000", "1", "10" } },
};

static const struct rival rivals[] = {
    { .label = "log for (1/2) log, all twice",
      .predicts = &memgd_descent_logarithm_below_quantity,
      .factor = "2" },
    { .label = "the upper bound",
      .predicts = &memgd_descent_logarithm_above_quantity },
    { .label = "(1/2) log k alone",
      .predicts = &memgd_descent_excess_logarithm_quantity },
};

CLAIM (memgd_descent_logarithm_below) = {
    .id = "memgd/descent_logarithm_below",
    .statement = "Gradient descent is ahead of the flow by $\\frac12 \\log k"
                 " + O(1)$ steps: by at least $\\frac12 \\log(1 + x k/M) - "
                 "e^x (x e^x + x + 2 - 2 e^x)/(2 x^2)$, $x = \\eta p$, for "
                 "all $\\eta$, $p$, $M$, $k$.",
    .source = "derived here",

    .predicts = &memgd_descent_logarithm_below_quantity,
    .proved_by = &memgd_descent_excess_proof,
    .against = &memgd_descent_excess_quantity,
    .unrun = "both sides are exact: memgd/margin_descent is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all steps and counts" },
};
