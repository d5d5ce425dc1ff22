#include "validate/claim.h"

USES (quantity, teleport_separable_supremum);
USES (quantity, teleport_separable_supremum_direct);
USES (quantity, teleport_separable_shared);
USES (quantity, teleport_separable_alone);
USES (proof, teleport_separable);

static const struct point grid[] = {
    { .at = { "2", "1" } },    { .at = { "2", "2" } },
    { .at = { "5", "7/5" } },  { .at = { "37", "20" } },
    { .at = { "137", "95" } },
};

static const struct rival rivals[] = {
    { .label = "equal losses",
      .predicts = &teleport_separable_shared_quantity },
    { .label = "all the loss on one sample",
      .predicts = &teleport_separable_alone_quantity },
    { .label = "one sample less",
      .predicts = &teleport_separable_supremum_quantity,
      .axis = "n",
      .plus = "-1" },
    { .label = "twice the level",
      .predicts = &teleport_separable_supremum_quantity,
      .axis = "c",
      .times = "2" },
};

CLAIM (teleport_separable_supremum) = {
    .id = "teleport/separable_supremum",
    .statement =
        "Logistic regression on $n$ separable samples with orthonormal "
        "inputs: over the $w$ where the losses add up to $c$ the squared "
        "gradient has the supremum $\\max_{k \\le n} k (1 - e^{-c/k})^2$; "
        "unless $k = n$, no point attains it: $n - k$ samples lose nothing, "
        "at infinity.",
    .source =
        "that teleporting needs a bounded level set is in arXiv 2403.03362 "
        "(Proposition B.2, as recalled); this convex case is derived here",

    .predicts = &teleport_separable_supremum_quantity,
    .second = &teleport_separable_supremum_direct_quantity,
    .proved_by = &teleport_separable_proof,
    .unrun = "teleport/separable_path is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000000",
                .runs = 1,
                .why = "two routes to one number, known to 15 digits here" },
};
