#include "validate/claim.h"

USES (quantity, multiindex_companion_threshold);
USES (proof, multiindex_companion_threshold);
USES (experiment, multiindex_companion_threshold);

static const struct point grid[] = {
    { .at = { "3", "2" } },  { .at = { "4", "2" } }, { .at = { "4", "4" } },
    { .at = { "3", "10" } }, { .at = { "6", "3" } }, { .at = { "10", "13" } },
};

static const struct rival rivals[] = {
    { .label = "one companion more",
      .predicts = &multiindex_companion_threshold_quantity,
      .axis = "k",
      .plus = "1" },
    { .label = "one companion less",
      .predicts = &multiindex_companion_threshold_quantity,
      .axis = "k",
      .plus = "-1" },
    { .label = "one degree more",
      .predicts = &multiindex_companion_threshold_quantity,
      .axis = "p",
      .plus = "1" },
    { .label = "one degree less",
      .predicts = &multiindex_companion_threshold_quantity,
      .axis = "p",
      .plus = "-1" },
};

CLAIM (multiindex_companion_threshold) = {
    .id = "multiindex/companion_threshold",
    .statement =
        "The mean direction of $k$ unit vectors of overlap $\\beta$ is a "
        "saddle of $\\sum_j \\langle w, w_j \\rangle^p$ on the sphere for "
        "$\\beta < (p-2)/(k+p-2)$, and a local maximum beyond.",
    .source = "B. Simsek, A. Bendjeddou, D. Hsu (arXiv 2411.08798), as "
              "recalled for the threshold; derived here",

    .predicts = &multiindex_companion_threshold_quantity,
    .proved_by = &multiindex_companion_threshold_proof,
    .run_by = &multiindex_companion_threshold_experiment,
    .measured = "threshold",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/10000000000",
                .why = "what doubles lose in the second derivative, over its "
                       "slope in the overlap" },
};
