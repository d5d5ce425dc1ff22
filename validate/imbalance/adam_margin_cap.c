#include "validate/claim.h"

USES (quantity, imbalance_adam_margin);
USES (quantity, imbalance_adam_margin_cap);
USES (proof, imbalance_adam_margin_cap);

static const struct point grid[] = {
    { .at = { "10", "1/10", "0", "9/10", "1000" } },
    { .at = { "10", "1", "0", "9/10", "100" } },
    { .at = { "137", "1/20", "9/10", "999/1000", "1000" } },
    { .at = { "2", "7/50", "1/2", "4/5", "200" } },
    { .at = { "1000", "10", "0", "1/2", "50" } },
};

static const struct rival rivals[] = {
    { .label = "half of the slope",
      .predicts = &imbalance_adam_margin_cap_quantity,
      .axis = "k",
      .times = "1/2" },
    { .label = "slope of a larger beta2",
      .predicts = &imbalance_adam_margin_cap_quantity,
      .axis = "beta2",
      .times = "11/10" },
};

CLAIM (imbalance_adam_margin_cap) = {
    .id = "imbalance/adam_margin_cap",
    .statement =
        "For $\\beta_1 < \\sqrt{\\beta_2}$ Adam's margin after $k$ steps is "
        "at most $\\frac k2 \\log\\frac{1}{\\beta_2}$ plus a constant, for "
        "all $k$, whatever regime it is in: with $\\lambda = -\\frac14 "
        "\\log\\beta_2$, $K = \\eta/\\sqrt{1-\\beta_2}$, $\\gamma = "
        "\\beta_1/\\sqrt{\\beta_2}$ it is at most $2\\lambda k + \\log c + "
        "\\log^+ \\frac{K}{\\lambda(1-\\gamma)} + \\frac{2K}{(1-\\gamma)^2}$.",
    .source = "derived here",

    .predicts = &imbalance_adam_margin_cap_quantity,
    .proved_by = &imbalance_adam_margin_cap_proof,
    .unrun = "the margin is known exactly and run by imbalance/adam_margin",
    .against = &imbalance_adam_margin_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a bound has no margin" },
};
