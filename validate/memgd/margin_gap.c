#include "validate/claim.h"

USES (quantity, memgd_margin_gap);
USES (quantity, memgd_margin_gap_direct);
USES (quantity, memgd_margin_law_gap);
USES (proof, memgd_margin_law);

static const struct point grid[] = {
    { .at = { "5", "1/10", "10" } },    { .at = { "5", "1/10", "1000" } },
    { .at = { "50", "1/100", "100" } }, { .at = { "2", "3/4", "100" } },
    { .at = { "137", "1/7", "137" } },
};

static const struct rival rivals[] = {
    { .label = "two terms of the law leave nothing",
      .predicts = &memgd_margin_law_gap_quantity },
    { .label = "the other sign",
      .predicts = &memgd_margin_gap_quantity,
      .factor = "-1" },
    { .label = "one class more",
      .predicts = &memgd_margin_gap_quantity,
      .axis = "M",
      .plus = "1" },
};

static const struct observation observed[] = {
    { .point = { .at = { "5", "1/10", "10" } },
      .value = "0.72",
      .radius = "1/200",
      .source = "the same by other code, rounded" },
    { .point = { .at = { "5", "1/10", "1000" } },
      .value = "0.048",
      .radius = "1/2000",
      .source = "the same by other code, rounded" },
    { .point = { .at = { "50", "1/100", "100" } },
      .value = "2.9",
      .radius = "1/20",
      .source = "the same by other code, rounded" },
};

CLAIM (memgd_margin_gap) = {
    .id = "memgd/margin_gap",
    .statement = "The leading law $\\log(M p t)$ alone overshoots the margin"
                 " of the flow by $-\\log(1 - ((M-1) m - 1)/(M p t))$: by "
                 "0.72 at $M = 5$, $p = 1/10$, $t = 10$ and by 2.9 at $M = "
                 "50$, $p = 1/100$, $t = 100$.",
    .source = "derived here",

    .predicts = &memgd_margin_gap_quantity,
    .second = &memgd_margin_gap_direct_quantity,
    .proved_by = &memgd_margin_law_proof,
    .unrun = "both routes are exact: memgd/margin_flow is run",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "0",
                .why = "both routes are exact" },
};
