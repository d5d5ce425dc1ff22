#include "validate/claim.h"

USES (quantity, multiindex_companion_curvature);
USES (proof, multiindex_companion_threshold);
USES (experiment, multiindex_companion_curvature);

static const struct point grid[] = {
    { .at = { "3", "2", "1/5" } }, { .at = { "3", "2", "1/2" } },
    { .at = { "4", "4", "1/4" } }, { .at = { "4", "4", "2/5" } },
    { .at = { "6", "3", "3/5" } }, { .at = { "3", "10", "1/13" } },
    { .at = { "7", "13", "0" } },
};

static const struct rival rivals[] = {
    { .label = "one companion more",
      .predicts = &multiindex_companion_curvature_quantity,
      .axis = "k",
      .plus = "1" },
    { .label = "one degree more",
      .predicts = &multiindex_companion_curvature_quantity,
      .axis = "p",
      .plus = "1" },
    { .label = "one degree less",
      .predicts = &multiindex_companion_curvature_quantity,
      .axis = "p",
      .plus = "-1" },
    { .label = "half of it",
      .predicts = &multiindex_companion_curvature_quantity,
      .factor = "1/2" },
    { .label = "the other sign",
      .predicts = &multiindex_companion_curvature_quantity,
      .factor = "-1" },
};

CLAIM (multiindex_companion_curvature) = {
    .id = "multiindex/companion_curvature",
    .statement =
        "At the mean direction of $k$ unit vectors of overlap $\\beta$ the "
        "largest second derivative of $\\sum_j \\langle w, w_j \\rangle^p$ "
        "along the sphere is $p\\,m^{p-2}((p-1)(1-\\beta) - k m^2)$, $k m^2 = "
        "1 + (k-1)\\beta$.",
    .source = "B. Simsek, A. Bendjeddou, D. Hsu (arXiv 2411.08798), as "
              "recalled for the threshold; derived here",

    .predicts = &multiindex_companion_curvature_quantity,
    .proved_by = &multiindex_companion_threshold_proof,
    .run_by = &multiindex_companion_curvature_experiment,
    .measured = "curvature",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/10000000000",
                .why = "what doubles lose, by the residuals of all "
                       "eigenvectors" },
};
