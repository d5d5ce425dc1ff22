#include "validate/claim.h"

USES (quantity, teleport_separable_start_gain);
USES (quantity, teleport_separable_gain_limit);
USES (proof, teleport_separable);

static const struct point grid[] = {
    { .at = { "1" } },  { .at = { "2" } },   { .at = { "9" } },
    { .at = { "37" } }, { .at = { "137" } }, { .at = { "1000" } },
};

static const struct rival rivals[] = {
    { .label = "1 % more",
      .predicts = &teleport_separable_start_gain_quantity,
      .factor = "101/100" },
    { .label = "the sum for the mean, two samples",
      .predicts = &teleport_separable_start_gain_quantity,
      .factor = "2" },
};

CLAIM (teleport_separable_start_gain) = {
    .id = "teleport/separable_start_gain",
    .statement =
        "Logistic regression on $n$ separable samples with orthonormal "
        "inputs: from $w = 0$ $n \\sup \\|\\nabla f\\|^2$, $f$ the mean "
        "loss, is at most $0.282294155\\ldots$ for every $n$; for two "
        "samples it is $9/32$.",
    .source =
        "that teleporting needs a bounded level set is in arXiv 2403.03362 "
        "(Proposition B.2, as recalled); this convex case is derived here",

    .predicts = &teleport_separable_start_gain_quantity,
    .proved_by = &teleport_separable_proof,
    .against = &teleport_separable_gain_limit_quantity,
    .unrun = "teleport/separable_path is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .runs = 1,
                .why = "an inequality between exact numbers" },
};
