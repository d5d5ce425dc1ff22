#include "validate/claim.h"

USES (quantity, teleport_separable_teleport);
USES (quantity, teleport_separable_supremum);
USES (quantity, teleport_separable_alone);
USES (proof, teleport_separable);

static const struct point grid[] = {
    { .at = { "2", "9/5" } },   { .at = { "2", "2" } },
    { .at = { "3", "4" } },     { .at = { "5", "37" } },
    { .at = { "137", "172" } },
};

static const struct rival rivals[] = {
    { .label = "all the loss on one sample",
      .predicts = &teleport_separable_alone_quantity },
    { .label = "not for the sum: one of n",
      .predicts = &teleport_separable_teleport_quantity,
      .factor = "1/2" },
    { .label = "1 % above the level",
      .predicts = &teleport_separable_teleport_quantity,
      .axis = "c",
      .times = "101/100" },
};

CLAIM (teleport_separable_teleport) = {
    .id = "teleport/separable_teleport",
    .statement =
        "Logistic regression on $n$ separable samples with orthonormal "
        "inputs: where the gradient is longest at a point of the level set, "
        "it is at equal losses, $\\|\\nabla f\\|^2 = n (1 - e^{-c/n})^2$. "
        "For smaller $c$ the exact teleport is not defined, and no number "
        "is given.",
    .source =
        "that teleporting needs a bounded level set is in arXiv 2403.03362 "
        "(Proposition B.2, as recalled); this convex case is derived here",

    .predicts = &teleport_separable_teleport_quantity,
    .second = &teleport_separable_supremum_quantity,
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
