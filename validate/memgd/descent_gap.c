#include "validate/claim.h"

USES (quantity, memgd_descent_gap);
USES (quantity, memgd_descent_gap_direct);
USES (quantity, memgd_descent_gap_law);
USES (proof, memgd_descent_flow);

static const struct point grid[] = {
    { .at = { "5", "2520/7381", "1/100", "200" } },
    { .at = { "5", "2520/7381", "10", "200" } },
    { .at = { "5", "2520/7381", "50", "200" } },
    { .at = { "5", "1260/7381", "50", "200" } },
    { .at = { "37", "1/7", "7/5", "137" } },
};

static const struct rival rivals[] = {
    { .label = "the first order in the step",
      .predicts = &memgd_descent_gap_law_quantity },
    { .label = "one step more",
      .predicts = &memgd_descent_gap_quantity,
      .axis = "k",
      .plus = "1" },
    { .label = "one class more",
      .predicts = &memgd_descent_gap_quantity,
      .axis = "M",
      .plus = "1" },
    { .label = "half of it",
      .predicts = &memgd_descent_gap_quantity,
      .factor = "1/2" },
    { .label = "half of the frequency",
      .predicts = &memgd_descent_gap_quantity,
      .axis = "p",
      .times = "1/2" },
};

static const struct observation observed[] = {
    { .point = { .at = { "5", "2520/7381", "1/100", "200" } },
      .value = "0.00024",
      .radius = "1/200000",
      .source = "computed for this project, rounded" },
    { .point = { .at = { "5", "2520/7381", "10", "200" } },
      .value = "0.02",
      .radius = "1/200",
      .source = "computed for this project, rounded" },
    { .point = { .at = { "5", "2520/7381", "50", "200" } },
      .value = "7.3",
      .radius = "1/20",
      .source = "computed for this project, rounded" },
};

CLAIM (memgd_descent_gap) = {
    .id = "memgd/descent_gap",
    .statement = "For ten tokens of frequencies $p \\propto 1/x$, that is "
                 "$2520/(7381 x)$, among five classes the most frequent is "
                 "ahead of the flow after $200$ steps by $0.00024$ at $\\eta"
                 " = 1/100$, $0.02$ at $\\eta = 10$ and $7.3$ at $\\eta = "
                 "50$, where the first step $\\eta p = 17$ says all.",
    .source = "derived here",

    .predicts = &memgd_descent_gap_quantity,
    .second = &memgd_descent_gap_direct_quantity,
    .proved_by = &memgd_descent_flow_proof,
    .unrun = "both routes are exact: memgd/margin_descent and "
             "memgd/margin_flow are run",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "0",
                .why = "both routes are exact" },
};
