#include "validate/claim.h"

USES (quantity, memgd_descent_logarithm_above);
USES (quantity, memgd_descent_excess);
USES (quantity, memgd_descent_logarithm_below);
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
    { .label = "half of it",
      .predicts = &memgd_descent_logarithm_above_quantity,
      .factor = "1/2" },
    { .label = "the lower bound",
      .predicts = &memgd_descent_logarithm_below_quantity },
    { .label = "a fifth less, for two classes",
      .predicts = &memgd_descent_logarithm_above_quantity,
      .factor = "4/5" },
};

CLAIM (memgd_descent_logarithm_above) = {
    .id = "memgd/descent_logarithm_above",
    .statement = "Gradient descent is ahead of the flow by $\\frac12 \\log k"
                 " + O(1)$ steps: by at most $\\frac12 \\log(1 + x k e^x) + "
                 "e^x (e^x - 1 - x - x^2/2)/x^2$, $x = \\eta p$, for all "
                 "$\\eta$, $p$, $M$, $k$.",
    .source = "derived here",

    .predicts = &memgd_descent_logarithm_above_quantity,
    .proved_by = &memgd_descent_excess_proof,
    .against = &memgd_descent_excess_quantity,
    .unrun = "both sides are exact: memgd/margin_descent is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all steps and counts" },
};
