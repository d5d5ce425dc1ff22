#include "validate/claim.h"

USES (quantity, memgd_descent_flow);
USES (quantity, memgd_margin_descent);
USES (quantity, memgd_descent_flow_late);
USES (quantity, memgd_margin_logarithm_steps);
USES (proof, memgd_descent_flow);

static const struct point grid[] = {
    { .at = { "5", "3/10", "1", "100" } },
    { .at = { "5", "3/10", "1/100", "137" } },
    { .at = { "5", "7/20", "50", "20" } },
    { .at = { "2", "3/4", "10", "100" } },
    { .at = { "137", "1/7", "7/5", "1000" } },
};

static const struct rival rivals[] = {
    { .label = "flow 2 % later",
      .predicts = &memgd_descent_flow_quantity,
      .axis = "eta",
      .times = "51/50" },
    { .label = "twice the frequency",
      .predicts = &memgd_descent_flow_quantity,
      .axis = "p",
      .times = "2" },
    { .label = "the upper bound",
      .predicts = &memgd_descent_flow_late_quantity },
    { .label = "log (M p eta k) alone",
      .predicts = &memgd_margin_logarithm_steps_quantity },
};

CLAIM (memgd_descent_ahead) = {
    .id = "memgd/descent_ahead",
    .statement = "For every step size $\\eta$ and count $k$ gradient descent"
                 " is ahead of the flow: the margin $m_k$ is at least the "
                 "flow's at time $\\eta k$, $(M-1) m_k + e^{m_k} - 1 \\ge "
                 "\\eta p M k$.",
    .source = "derived here",

    .predicts = &memgd_descent_flow_quantity,
    .proved_by = &memgd_descent_flow_proof,
    .against = &memgd_margin_descent_quantity,
    .unrun = "both sides are exact: memgd/margin_descent is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all steps and counts" },
};
