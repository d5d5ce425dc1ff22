#include "validate/claim.h"

USES (quantity, teleport_separable_path);
USES (quantity, teleport_separable_path_supremum);
USES (quantity, teleport_separable_path_equal);
USES (proof, teleport_separable);
USES (experiment, teleport_separable_path);

static const struct point grid[] = {
    { .at = { "0" } }, { .at = { "1/2" } }, { .at = { "7/5" } },
    { .at = { "5" } }, { .at = { "37" } },
};

static const struct rival rivals[] = {
    { .label = "the supremum",
      .predicts = &teleport_separable_path_supremum_quantity },
    { .label = "that of w = 0",
      .predicts = &teleport_separable_path_equal_quantity },
    { .label = "twice the margin",
      .predicts = &teleport_separable_path_quantity,
      .axis = "R",
      .times = "2" },
    { .label = "the mean of the losses",
      .predicts = &teleport_separable_path_quantity,
      .factor = "1/4" },
};

CLAIM (teleport_separable_path) = {
    .id = "teleport/separable_path",
    .statement =
        "Two separable samples with orthonormal inputs on the level set of "
        "$w = 0$, one of them with the margin $R$: the squared gradient of "
        "the sum of losses grows from $1/2$ at $R = 0$ towards $9/16$.",
    .source =
        "that teleporting needs a bounded level set is in arXiv 2403.03362 "
        "(Proposition B.2, as recalled); this convex case is derived here",

    .predicts = &teleport_separable_path_quantity,
    .proved_by = &teleport_separable_proof,
    .run_by = &teleport_separable_path_experiment,
    .measured = "square",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/1000000000000",
                .runs = 1,
                .why = "rounding of two exponentials and logarithms, below "
                       "3e-13" },
};
