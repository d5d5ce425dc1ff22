#include "validate/claim.h"

USES (quantity, teleport_separable_threshold);
USES (quantity, teleport_separable_threshold_root);
USES (quantity, teleport_separable_start_level);
USES (proof, teleport_separable);

static const struct point grid[] = {
    { .at = { "2" } },  { .at = { "3" } },   { .at = { "7" } },
    { .at = { "37" } }, { .at = { "137" } },
};

static const struct rival rivals[] = {
    { .label = "half of it",
      .predicts = &teleport_separable_threshold_quantity,
      .factor = "1/2" },
    { .label = "one sample more",
      .predicts = &teleport_separable_threshold_quantity,
      .axis = "n",
      .plus = "1" },
    { .label = "n log 2, the level of w = 0",
      .predicts = &teleport_separable_start_level_quantity },
};

static const struct observation observed[] = {
    { .point = { .at = { "2" } },
      .value = "1.76274717",
      .radius = "1/100000000",
      .source = "computed for this project, cut to nine digits" },
};

CLAIM (teleport_separable_threshold) = {
    .id = "teleport/separable_threshold",
    .statement =
        "Logistic regression on $n$ separable samples with orthonormal "
        "inputs: the exact teleport is defined from that $c$ on where $n "
        "(1-e^{-c/n})^2 = (n-1)(1-e^{-c/(n-1)})^2$; for two samples this is "
        "$2\\,\\mathrm{asinh}\\, 1 = 1.76274717\\ldots$, above the $2 \\log "
        "2$ of $w = 0$.",
    .source =
        "that teleporting needs a bounded level set is in arXiv 2403.03362 "
        "(Proposition B.2, as recalled); this convex case is derived here",

    .predicts = &teleport_separable_threshold_quantity,
    .second = &teleport_separable_threshold_root_quantity,
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
