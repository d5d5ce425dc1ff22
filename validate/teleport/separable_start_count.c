#include "validate/claim.h"

USES (quantity, teleport_separable_start_count);
USES (quantity, teleport_separable_start_count_law);
USES (proof, teleport_separable);

static const struct point grid[] = {
    { .at = { "2" } },   { .at = { "5" } },    { .at = { "37" } },
    { .at = { "137" } }, { .at = { "1000" } }, { .at = { "1000000" } },
};

static const struct rival rivals[] = {
    { .label = "half of them",
      .predicts = &teleport_separable_start_count_quantity,
      .factor = "1/2" },
    { .label = "log 2 of them",
      .predicts = &teleport_separable_start_count_quantity,
      .factor = "125643/100000" },
    { .label = "all of them",
      .predicts = &teleport_separable_start_count_quantity,
      .factor = "18126/10000" },
};

CLAIM (teleport_separable_start_count) = {
    .id = "teleport/separable_start_count",
    .statement =
        "Logistic regression on $n$ separable samples with orthonormal "
        "inputs: from $w = 0$ the supremum of the gradient shares the loss "
        "among a number of samples within one of $n \\log 2/x = "
        "0.551679372\\ldots n$, $e^x = 1 + 2x$.",
    .source =
        "that teleporting needs a bounded level set is in arXiv 2403.03362 "
        "(Proposition B.2, as recalled); this convex case is derived here",

    .predicts = &teleport_separable_start_count_quantity,
    .proved_by = &teleport_separable_proof,
    .against = &teleport_separable_start_count_law_quantity,
    .unrun = "teleport/separable_path is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1",
                .runs = 1,
                .why = "the best real number of samples lies between two "
                       "integers, of "
                       "which one is best" },
};
