#include "validate/claim.h"

USES (quantity, teleport_separable_path);
USES (quantity, teleport_separable_path_supremum);
USES (proof, teleport_separable);

static const struct point grid[] = {
    { .at = { "0" } }, { .at = { "1/2" } }, { .at = { "7/5" } },
    { .at = { "5" } }, { .at = { "37" } },  { .at = { "137" } },
};

static const struct rival rivals[] = {
    { .label = "1 % more",
      .predicts = &teleport_separable_path_quantity,
      .factor = "101/100" },
    { .label = "one of two samples twice",
      .predicts = &teleport_separable_path_quantity,
      .factor = "2" },
};

CLAIM (teleport_separable_unattained) = {
    .id = "teleport/separable_unattained",
    .statement =
        "Two separable samples with orthonormal inputs on the level set of "
        "$w = 0$: wherever on it, the squared gradient is below its "
        "supremum $9/16$, which no point attains.",
    .source =
        "that teleporting needs a bounded level set is in arXiv 2403.03362 "
        "(Proposition B.2, as recalled); this convex case is derived here",

    .predicts = &teleport_separable_path_quantity,
    .proved_by = &teleport_separable_proof,
    .against = &teleport_separable_path_supremum_quantity,
    .unrun = "teleport/separable_path is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .runs = 1,
                .why = "an inequality between exact numbers" },
};
