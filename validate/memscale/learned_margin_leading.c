#include "validate/claim.h"

USES (quantity, memscale_learned_margin_leading);
USES (quantity, memscale_learned_margin);
USES (quantity, memscale_learned_margin_bound);
USES (proof, memscale_learned_margin);

static const struct point grid[] = {
    { .at = { "100" } },
    { .at = { "137" } },
    { .at = { "1000" } },
};

static const struct rival rivals[] = {
    { .label = "first power of M",
      .predicts = &memscale_learned_margin_leading_quantity,
      .factor = "100" },
    { .label = "8/M^2", .predicts = &memscale_learned_margin_bound_quantity },
    { .label = "one corner more",
      .predicts = &memscale_learned_margin_leading_quantity,
      .axis = "M",
      .plus = "1" },
};

CLAIM (memscale_learned_margin_leading) = {
    .id = "memscale/learned_margin_leading",
    .statement = "The margin of many corners is $2\\pi^2/M^2$: it falls with "
                 "the square of the number of classes.",
    .source = "derived here",

    .predicts = &memscale_learned_margin_leading_quantity,
    .proved_by = &memscale_learned_margin_proof,
    .against = &memscale_learned_margin_quantity,
    .unrun = "both sides are exact: learned_margin is run by its own claim",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/2000",
                .runs = 1,
                .why = "the relative gap is below pi^2/(3 M^2), proved: "
                       "3.3e-4 at M = 100" },
};
