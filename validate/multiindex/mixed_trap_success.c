#include "validate/claim.h"

USES (quantity, multiindex_mixed_trap_success);
USES (proof, multiindex_mixed_trap_overlap);
USES (experiment, multiindex_mixed_trap_success);

static const struct point grid[] = {
    { .at = { "3/2", "10" } },
    { .at = { "1/2", "100" } },
    { .at = { "10", "1000" }, .effort = 10 },
    { .at = { "2/5", "3" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "always",
      .predicts = &multiindex_mixed_trap_success_quantity,
      .factor = "2" },
    { .label = "3/4: as with an even link in part",
      .predicts = &multiindex_mixed_trap_success_quantity,
      .factor = "3/2" },
    { .label = "2^-2",
      .predicts = &multiindex_mixed_trap_success_quantity,
      .factor = "1/2" },
};

CLAIM (multiindex_mixed_trap_success) = {
    .id = "multiindex/mixed_trap_success",
    .statement =
        "With the fixed link $h_2 + c h_3$ flow from a uniformly random start "
        "in $\\mathbb R^d$ finds the planted direction with probability "
        "exactly 1/2, for every $d$ and every $c \\ne 0$, also below the "
        "threshold $c^2 = 2/3$ of a trap inside the sphere.",
    .source = "derived here; the planted model as recalled from two-timescale "
              "gradient flow of Gaussian multi-index models",

    .predicts = &multiindex_mixed_trap_success_quantity,
    .proved_by = &multiindex_mixed_trap_overlap_proof,
    .run_by = &multiindex_mixed_trap_success_experiment,
    .measured = "found",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/12",
                .runs = 40000,
                .why = "exact: the margin is resolution" },
};
