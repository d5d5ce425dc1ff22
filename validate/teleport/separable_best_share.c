#include "validate/claim.h"

USES (quantity, teleport_separable_best_share);
USES (quantity, teleport_separable_best_share_root);
USES (proof, teleport_separable);

static const struct point grid[] = {
    { .at = { NULL } },
};

static const struct rival rivals[] = {
    { .label = "without the half",
      .predicts = &teleport_separable_best_share_quantity,
      .factor = "17564/12564" },
    { .label = "twice",
      .predicts = &teleport_separable_best_share_quantity,
      .factor = "2" },
};

static const struct observation observed[] = {
    { .point = { .at = { NULL } },
      .value = "1.25643120",
      .radius = "1/100000000",
      .source = "computed for this project, cut to nine digits" },
};

CLAIM (teleport_separable_best_share) = {
    .id = "teleport/separable_best_share",
    .statement =
        "$x = -\\frac12 - W_{-1}(-e^{-1/2}/2) = 1.25643120\\ldots$ is the "
        "positive root of $e^x = 1 + 2x$, where $(1 - e^{-x})^2/x$ is "
        "largest.",
    .source =
        "that teleporting needs a bounded level set is in arXiv 2403.03362 "
        "(Proposition B.2, as recalled); this convex case is derived here",

    .predicts = &teleport_separable_best_share_quantity,
    .second = &teleport_separable_best_share_root_quantity,
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
