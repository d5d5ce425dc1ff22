#include "validate/claim.h"

USES (quantity, memgd_margin_law_below);
USES (quantity, memgd_margin_flow);
USES (quantity, memgd_margin_logarithm);
USES (quantity, memgd_margin_law);
USES (proof, memgd_margin_law);

static const struct point grid[] = {
    { .at = { "2", "1/2", "10" } },
    { .at = { "5", "1/10", "100" } },
    { .at = { "50", "1/100", "1000" } },
    { .at = { "137", "1/7", "1000000" } },
    { .at = { "5", "3/10", "1000000" } },
};

static const struct rival rivals[] = {
    { .label = "log (M p t) alone",
      .predicts = &memgd_margin_logarithm_quantity },
    { .label = "two terms", .predicts = &memgd_margin_law_quantity },
    { .label = "half a per mille more",
      .predicts = &memgd_margin_law_below_quantity,
      .factor = "2001/2000" },
};

CLAIM (memgd_margin_law_below) = {
    .id = "memgd/margin_law_below",
    .statement = "At late times the margin of the flow is $L - ((M-1) L - "
                 "1)/T + \\rho$, $T = M p t$, $L = \\log T$, with $\\rho "
                 "\\ge -y^2/(2(1-y))$, $y = ((M-1) \\log(1+T) - 1)/T$: of "
                 "order $(\\log T/T)^2$.",
    .source = "derived here",

    .predicts = &memgd_margin_law_below_quantity,
    .proved_by = &memgd_margin_law_proof,
    .against = &memgd_margin_flow_quantity,
    .unrun = "both sides are exact: memgd/margin_flow is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all parameters" },
};
