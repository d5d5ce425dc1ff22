#include "validate/claim.h"

USES (quantity, memscale_tail);
USES (quantity, memscale_tail_midpoint);
USES (quantity, memscale_tail_lower);
USES (proof, memscale_tail);

static const struct point grid[] = {
    { .at = { "2", "1" } },      { .at = { "2", "12" } },
    { .at = { "3/2", "12" } },   { .at = { "11/10", "7" } },
    { .at = { "17/3", "137" } }, { .at = { "7/5", "1000000" } },
    { .at = { "3", "10^12" } },
};

static const struct rival rivals[] = {
    { .label = "the lower bracket taken for an upper bound",
      .predicts = &memscale_tail_lower_quantity },
    { .label = "an upper bound 1 % smaller",
      .predicts = &memscale_tail_midpoint_quantity,
      .factor = "99/100" },
    { .label = "the integral from P + 5/8 on",
      .predicts = &memscale_tail_midpoint_quantity,
      .axis = "P",
      .plus = "1/8" },
};

CLAIM (memscale_tail_midpoint) = {
    .id = "memscale/tail_midpoint",
    .statement = "The tail of an infinite Zipf law is at most "
                 "$(P+1/2)^{1-\\alpha}/((\\alpha-1)\\zeta(\\alpha))$, for all "
                 "$P \\ge 1$, $\\alpha > 1$; the integral from $P$ on exceeds "
                 "this by the factor $(1+1/(2P))^{\\alpha-1}$.",
    .source = "derived here (convexity)",

    .predicts = &memscale_tail_midpoint_quantity,
    .proved_by = &memscale_tail_proof,
    .against = &memscale_tail_quantity,
    .unrun = "an inequality between two exact functions needs no sample",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_PREDICTION,
                .margin = "0",
                .why = "a bound either holds or does not" },
};
