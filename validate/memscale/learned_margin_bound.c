#include "validate/claim.h"

USES (quantity, memscale_learned_margin_bound);
USES (quantity, memscale_learned_margin);
USES (quantity, memscale_learned_margin_leading);
USES (proof, memscale_learned_margin);

static const struct point grid[] = {
    { .at = { "2" } },   { .at = { "3" } },     { .at = { "5" } },
    { .at = { "100" } }, { .at = { "12345" } },
};

static const struct rival rivals[] = {
    { .label = "the leading term as a bound",
      .predicts = &memscale_learned_margin_leading_quantity },
    { .label = "9/M^2",
      .predicts = &memscale_learned_margin_bound_quantity,
      .factor = "9/8" },
};

CLAIM (memscale_learned_margin_bound) = {
    .id = "memscale/learned_margin_bound",
    .statement = "The margin of $M$ corners, $1 - \\cos(2\\pi/M)$, is at "
                 "least $8/M^2$ for all $M \\ge 2$, with equality at $M = 2$.",
    .source = "derived here, by Jordan's inequality",

    .predicts = &memscale_learned_margin_bound_quantity,
    .proved_by = &memscale_learned_margin_proof,
    .against = &memscale_learned_margin_quantity,
    .unrun = "both sides are exact: learned_margin is run by its own claim",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .runs = 1,
                .why = "a theorem for all M" },
};
