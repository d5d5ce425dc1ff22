#include "validate/claim.h"

USES (quantity, imbalance_flow_law_rest);
USES (quantity, imbalance_flow_law_gap);
USES (proof, imbalance_flow_law);

static const struct point grid[] = {
    { .at = { "2", "10" } },       { .at = { "2", "1000000" } },
    { .at = { "10", "137" } },     { .at = { "10", "100000000" } },
    { .at = { "1000", "20000" } }, { .at = { "50257", "1000000000000" } },
};

static const struct rival rivals[] = {
    { .label = "a third of it",
      .predicts = &imbalance_flow_law_rest_quantity,
      .factor = "1/3" },
    { .label = "of the order 1/T^2 at twice the time",
      .predicts = &imbalance_flow_law_rest_quantity,
      .axis = "tau",
      .times = "2" },
};

CLAIM (imbalance_flow_law_rest) = {
    .id = "imbalance/flow_law_rest",
    .statement =
        "What the late law of $\\frac{c}{c-1} \\tau \\ell_c(\\tau)$ leaves "
        "out is at most $\\frac52 y^2 (1+x)^2$, $x = \\log T$, $y = (c-1)/T$, "
        "$T = 1 + c \\tau$, wherever $y x \\le 1/2$ and $x \\ge 1$.",
    .source = "derived here",

    .predicts = &imbalance_flow_law_rest_quantity,
    .proved_by = &imbalance_flow_law_proof,
    .against = &imbalance_flow_law_gap_quantity,
    .unrun = "both sides are exact: imbalance/flow_loss is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem from that time on" },
};
