#include "validate/claim.h"

USES (quantity, multiindex_mixed_trap_overlap);
USES (quantity, multiindex_mixed_trap_overlap_root);
USES (proof, multiindex_mixed_trap_overlap);
USES (experiment, multiindex_mixed_trap_overlap);

static const struct point grid[] = {
    { .at = { "2", "1", "1/2" } },
    { .at = { "2", "3/2", "1/20" } },
    { .at = { "2", "3/2", "19/20" } },
    { .at = { "2", "2", "7/10" } },
    { .at = { "2", "10", "1/10" } },
    { .at = { "2", "1/2", "1/10" } },
    { .at = { "2", "7/10", "1/2" }, .effort = 10 },
    { .at = { "4", "7/5", "1/2" } },
    { .at = { "6", "1", "4/5" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "c for c^2",
      .predicts = &multiindex_mixed_trap_overlap_root_quantity },
    { .label = "half as far",
      .predicts = &multiindex_mixed_trap_overlap_quantity,
      .factor = "1/2" },
    { .label = "finds the direction",
      .predicts = &multiindex_mixed_trap_overlap_quantity,
      .factor = "-1" },
    { .label = "weight twice",
      .predicts = &multiindex_mixed_trap_overlap_quantity,
      .axis = "weight",
      .times = "2" },
    { .label = "the next link",
      .predicts = &multiindex_mixed_trap_overlap_quantity,
      .axis = "s",
      .plus = "2" },
};

CLAIM (multiindex_mixed_trap_overlap) = {
    .id = "multiindex/mixed_trap_overlap",
    .statement = "With the fixed link $h_s + c h_{s+1}$, $s$ even, $c^2 = "
                 "\\text{weight}$, flow from any negative overlap $-m$ ends "
                 "at $-s/((s+1)c^2)$, a strict local maximum of the "
                 "correlation, when $c^2 > s/(s+1)$, and at $-1$ otherwise.",
    .source = "derived here; the planted model as recalled from two-timescale "
              "gradient flow of Gaussian multi-index models",

    .predicts = &multiindex_mixed_trap_overlap_quantity,
    .proved_by = &multiindex_mixed_trap_overlap_proof,
    .run_by = &multiindex_mixed_trap_overlap_experiment,
    .measured = "overlap",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/100000000000",
                .why = "rounding, and the distance from rest that the pull "
                       "shows" },
};
