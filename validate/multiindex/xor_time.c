#include "validate/claim.h"

USES (quantity, multiindex_xor_time);
USES (quantity, multiindex_xor_time_entries);
USES (quantity, multiindex_xor_time_leading);
USES (experiment, multiindex_xor_time);
USES (proof, multiindex_xor_time);

static const struct point grid[] = {
    { .at = { "5" } },
    { .at = { "37" } },
    { .at = { "100" } },
    { .at = { "1000" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "the loss without its half: half the time",
      .predicts = &multiindex_xor_time_quantity,
      .factor = "1/2" },
    { .label = "twice the time",
      .predicts = &multiindex_xor_time_quantity,
      .factor = "2" },
    { .label = "one dimension more",
      .predicts = &multiindex_xor_time_quantity,
      .axis = "d",
      .plus = "1" },
    { .label = "d/2", .predicts = &multiindex_xor_time_leading_quantity },
};

CLAIM (multiindex_xor_time) = {
    .id = "multiindex/xor_time",
    .statement =
        "From overlaps $G(0) = I/d$ gradient flow of all weights with the "
        "best link half learns the two directions of $h_1(z_1) h_1(z_2)$, "
        "which has the sign of an exclusive or, together, at the time "
        "$\\frac12(d - 2 + \\log(d-1))$.",
    .source = "the power $d^{s-1}$, $s = 2$, is that of the paper on "
              "Gaussian multi-index models in two time scales (as "
              "recalled); the time is derived here",

    .predicts = &multiindex_xor_time_quantity,
    .second = &multiindex_xor_time_entries_quantity,
    .proved_by = &multiindex_xor_time_proof,
    .run_by = &multiindex_xor_time_experiment,
    .measured = "time",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000",
                .runs = 1,
                .why = "the run follows the same flow in doubles: its error "
                       "is estimated from a coarser tolerance, and below" },
};
