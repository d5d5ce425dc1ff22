#include "validate/claim.h"

USES (quantity, multiindex_planted_stopped);
USES (quantity, multiindex_planted_stopped_never);
USES (quantity, multiindex_planted_stopped_normal);
USES (proof, multiindex_planted_stopped);
USES (experiment, multiindex_planted_stopped);

static const struct point grid[] = {
    { .at = { "5", "200", "1/1000000" } },
    { .at = { "3", "3", "1/10" } },
    { .at = { "7", "10", "1/100000" } },
};

static const struct rival rivals[] = {
    { .label = "1/2: stopped in the trap only",
      .predicts = &multiindex_planted_stopped_never_quantity },
    { .label = "a normal overlap",
      .predicts = &multiindex_planted_stopped_normal_quantity },
    { .label = "the next odd link",
      .predicts = &multiindex_planted_stopped_quantity,
      .axis = "k",
      .plus = "2" },
    { .label = "ten times the tolerance",
      .predicts = &multiindex_planted_stopped_quantity,
      .axis = "tolerance",
      .times = "10" },
};

CLAIM (multiindex_planted_stopped) = {
    .id = "multiindex/planted_stopped",
    .statement =
        "A run with the fixed link $h_k$, $k$ odd, that stops when the pull "
        "$k |m|^{k-1}$ is below a tolerance finds nothing with probability "
        "$\\frac12 (1 + I_{x^2}(\\frac12, \\frac{d-1}2))$, $x^{k-1} = "
        "\\text{tolerance}/k$: more than in the trap.",
    .source = "derived here",

    .predicts = &multiindex_planted_stopped_quantity,
    .proved_by = &multiindex_planted_stopped_proof,
    .run_by = &multiindex_planted_stopped_experiment,
    .measured = "nothing",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/45",
                .runs = 400000,
                .why = "exact: the margin is resolution" },
};
