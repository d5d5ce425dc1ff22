#include "validate/claim.h"

USES (quantity, memscale_visit_flow_above);
USES (quantity, memscale_visit_recursion);
USES (proof, memscale_visit_flow);
USES (quantity, memscale_visit_flow);

static const struct point grid[] = {
    { .at = { "1/1000", "10", "100" } }, { .at = { "1", "9", "100" } },
    { .at = { "5/2", "4", "37" } },      { .at = { "12", "9", "6" } },
    { .at = { "1/7", "1/3", "1000" } },
};

static const struct rival rivals[] = {
    { .label = "the flow", .predicts = &memscale_visit_flow_quantity },
    { .label = "the bound less 2 %",
      .predicts = &memscale_visit_flow_above_quantity,
      .factor = "49/50" },
};

CLAIM (memscale_visit_flow_above) = {
    .id = "memscale/visit_flow_above",
    .statement =
        "For every step $\\gamma$ and count $n$ the weight $f^n(0)$ is at "
        "most the root of $(1-K) q + (e^q - 1)/c = \\gamma n$, where $K = "
        "(e^x - 1 - x)/(x s)$, $x = \\gamma s$, $s = c/(c+1)$.",
    .source = "derived here",

    .predicts = &memscale_visit_flow_above_quantity,
    .proved_by = &memscale_visit_flow_proof,
    .against = &memscale_visit_recursion_quantity,
    .unrun = "both sides are exact: visit_recursion is run by its own claim",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all steps and counts" },
};
