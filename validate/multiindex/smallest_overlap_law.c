#include "validate/claim.h"

USES (quantity, multiindex_smallest_overlap_law);
USES (quantity, multiindex_smallest_overlap_law_linear);
USES (quantity, multiindex_smallest_overlap_law_least);
USES (experiment, multiindex_smallest_overlap_law);

static const struct point grid[] = {
    { .at = { "1", "1000000", "1/2" } },
    { .at = { "2", "1000000", "1/10" } },
    { .at = { "3", "1000000", "1/20" } },
    { .at = { "5", "100000000", "1/50" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "linear in the singular value up to 1",
      .predicts = &multiindex_smallest_overlap_law_linear_quantity },
    { .label = "the least of q independent ones",
      .predicts = &multiindex_smallest_overlap_law_least_quantity },
    { .label = "one column more",
      .predicts = &multiindex_smallest_overlap_law_quantity,
      .axis = "q",
      .plus = "1" },
};

CLAIM (multiindex_smallest_overlap_law) = {
    .id = "multiindex/smallest_overlap_law",
    .statement =
        "The last direction that a link of the length learns starts from the "
        "smallest singular value of the overlaps: $d$ times its square has, "
        "for $d \\to \\infty$, the density $\\frac{q}{\\sqrt{2\\pi}} "
        "\\Gamma(\\frac{q+1}2) z^{-1/2} e^{-qz/2} U(\\frac{q-1}2, -\\frac12, "
        "\\frac z2)$, so that $P(\\sqrt d\\,\\sigma < x) \\approx \\sqrt "
        "2\\,\\Gamma(\\frac{q+1}2)/\\Gamma(\\frac q2)\\,x$.",
    .source = "A. Edelman, Eigenvalues and condition numbers of random "
              "matrices (1988), as recalled",

    .predicts = &multiindex_smallest_overlap_law_quantity,
    .unproved = "the density is taken as recalled",
    .run_by = &multiindex_smallest_overlap_law_experiment,
    .measured = "smallest",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = LAW,
                .scale = OF_ONE,
                .margin = "1/30",
                .runs = 30000,
                .why = "a limit, of error of order q^2/d; the rest is "
                       "resolution" },
};
