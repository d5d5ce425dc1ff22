#include "validate/claim.h"

USES (quantity, multiindex_trapped_overlap);
USES (quantity, multiindex_trapped_overlap_law);
USES (quantity, multiindex_trapped_overlap_above);
USES (proof, multiindex_trapped_overlap);
USES (experiment, multiindex_trapped_overlap);

static const struct point grid[] = {
    { .at = { "3", "1/2", "10" } },
    { .at = { "3", "1/10", "100" } },
    { .at = { "3", "9/10", "7/5" } },
    { .at = { "5", "3/5", "20" } },
    { .at = { "7", "4/5", "137/10" }, .effort = 10 },
    { .at = { "9", "9/10", "5" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "time twice as long",
      .predicts = &multiindex_trapped_overlap_quantity,
      .axis = "t",
      .times = "2" },
    { .label = "the next odd link",
      .predicts = &multiindex_trapped_overlap_quantity,
      .axis = "s",
      .plus = "2" },
    { .label = "the leading law alone",
      .predicts = &multiindex_trapped_overlap_law_quantity },
    { .label = "-1/(s(s-2)t + ...) with the start alone",
      .predicts = &multiindex_trapped_overlap_above_quantity },
    { .label = "passes to the other side",
      .predicts = &multiindex_trapped_overlap_quantity,
      .factor = "-1" },
};

CLAIM (multiindex_trapped_overlap) = {
    .id = "multiindex/trapped_overlap",
    .statement =
        "From the overlap $-m$ flow with the fixed link $h_s$, $s$ odd, never "
        "finds the planted direction: its overlap is $-n(t)$ with $K(n) = "
        "K(m) + s t$, $K(n) = \\sum_{i=1}^{(s-1)/2} n^{1-2i}/(2i-1) - "
        "\\operatorname{artanh} n$, and tends to 0.",
    .source = "derived here; the planted model as recalled from two-timescale "
              "gradient flow of Gaussian multi-index models",

    .predicts = &multiindex_trapped_overlap_quantity,
    .proved_by = &multiindex_trapped_overlap_proof,
    .run_by = &multiindex_trapped_overlap_experiment,
    .measured = "overlap",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000",
                .why = "the bound of what doubles and series of degree 24 "
                       "lose, which grows by the inverse speed in the trap" },
};
