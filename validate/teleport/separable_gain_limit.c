#include "validate/claim.h"

USES (quantity, teleport_separable_gain_limit);
USES (quantity, teleport_separable_gain_limit_root);
USES (quantity, teleport_separable_quarter);
USES (quantity, teleport_separable_share_limit);
USES (proof, teleport_separable);

static const struct point grid[] = {
    { .at = { NULL } },
};

static const struct rival rivals[] = {
    { .label = "at w = 0 itself",
      .predicts = &teleport_separable_quarter_quantity },
    { .label = "in the norm, not its square",
      .predicts = &teleport_separable_gain_limit_quantity,
      .factor = "18821/10000" },
    { .label = "the share of the samples",
      .predicts = &teleport_separable_share_limit_quantity },
};

static const struct observation observed[] = {
    { .point = { .at = { NULL } },
      .value = ".282294155",
      .radius = "1/1000000000",
      .source = "computed for this project, cut to nine digits" },
};

CLAIM (teleport_separable_gain_limit) = {
    .id = "teleport/separable_gain_limit",
    .statement =
        "Logistic regression on $n$ separable samples with orthonormal "
        "inputs: from $w = 0$ and for many samples $n \\sup \\|\\nabla "
        "f\\|^2$, $f$ the mean loss, tends to $\\log 2\\, (1-e^{-x})^2/x = "
        "0.282294155\\ldots$, $e^x = 1 + 2x$: 12.9 % more than the $1/4$ at "
        "$w = 0$.",
    .source =
        "that teleporting needs a bounded level set is in arXiv 2403.03362 "
        "(Proposition B.2, as recalled); this convex case is derived here",

    .predicts = &teleport_separable_gain_limit_quantity,
    .second = &teleport_separable_gain_limit_root_quantity,
    .proved_by = &teleport_separable_proof,
    .unrun = "teleport/separable_path is run",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000000",
                .runs = 1,
                .why = "two routes to one number, known to 15 digits here" },
};
