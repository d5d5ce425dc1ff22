#include "validate/claim.h"

USES (quantity, memgd_descent_flow_late);
USES (quantity, memgd_margin_descent);
USES (quantity, memgd_descent_flow);
USES (proof, memgd_descent_flow);

static const struct point grid[] = {
    { .at = { "5", "3/10", "1", "100" } },
    { .at = { "5", "3/10", "1/100", "137" } },
    { .at = { "5", "7/20", "50", "20" } },
    { .at = { "2", "3/4", "10", "100" } },
    { .at = { "137", "1/7", "7/5", "1000" } },
};

static const struct rival rivals[] = {
    { .label = "the flow at time eta k",
      .predicts = &memgd_descent_flow_quantity },
    { .label = "one class less, at M = 2",
      .predicts = &memgd_descent_flow_late_quantity,
      .axis = "p",
      .times = "1/2" },
    { .label = "the bound less 2 %",
      .predicts = &memgd_descent_flow_late_quantity,
      .factor = "49/50" },
};

CLAIM (memgd_descent_not_beyond) = {
    .id = "memgd/descent_not_beyond",
    .statement = "For every step size $\\eta$ and count $k$ the margin of "
                 "gradient descent obeys $(M-1) m_k + e^{m_k} - 1 \\le \\eta"
                 " p M k e^{\\eta p}$: it is at most the flow's at time "
                 "$\\eta k e^{\\eta p}$.",
    .source = "derived here",

    .predicts = &memgd_descent_flow_late_quantity,
    .proved_by = &memgd_descent_flow_proof,
    .against = &memgd_margin_descent_quantity,
    .unrun = "both sides are exact: memgd/margin_descent is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all steps and counts" },
};
