#include "validate/claim.h"

USES (quantity, teleport_separable_share_limit);
USES (quantity, teleport_separable_share_limit_root);
USES (quantity, teleport_separable_best_share);
USES (proof, teleport_separable);

static const struct point grid[] = {
    { .at = { NULL } },
};

static const struct rival rivals[] = {
    { .label = "twice",
      .predicts = &teleport_separable_share_limit_quantity,
      .factor = "2" },
    { .label = "x = 1.2564 itself",
      .predicts = &teleport_separable_best_share_quantity },
    { .label = "log 2",
      .predicts = &teleport_separable_share_limit_quantity,
      .factor = "125643/100000" },
};

static const struct observation observed[] = {
    { .point = { .at = { NULL } },
      .value = ".551679372",
      .radius = "1/1000000000",
      .source = "computed for this project, cut to nine digits" },
};

CLAIM (teleport_separable_share_limit) = {
    .id = "teleport/separable_share_limit",
    .statement =
        "Logistic regression on $n$ separable samples with orthonormal "
        "inputs: from $w = 0$ and for many samples the share $\\log 2/x = "
        "0.551679372\\ldots$ of them keeps a loss, $x = -\\frac12 - "
        "W_{-1}(-e^{-1/2}/2)$.",
    .source =
        "that teleporting needs a bounded level set is in arXiv 2403.03362 "
        "(Proposition B.2, as recalled); this convex case is derived here",

    .predicts = &teleport_separable_share_limit_quantity,
    .second = &teleport_separable_share_limit_root_quantity,
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
