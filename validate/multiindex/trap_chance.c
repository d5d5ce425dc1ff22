#include "validate/claim.h"

USES (quantity, multiindex_trap_chance);
USES (experiment, multiindex_trap_chance);
USES (proof, multiindex_trap);

static const struct point grid[] = {
    { .at = { "3", "1/5" } },
    { .at = { "3", "9/10" }, .effort = 10 },
    { .at = { "4", "1/2" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "every start finds the larger term",
      .predicts = &multiindex_trap_chance_quantity,
      .axis = "a",
      .times = "1/1000000" },
    { .label = "each direction from half of the starts",
      .predicts = &multiindex_trap_chance_quantity,
      .axis = "a",
      .times = "5" },
    { .label = "the second direction for the first",
      .predicts = &multiindex_trap_chance_quantity,
      .axis = "a",
      .times = "25" },
};

CLAIM (multiindex_trap_chance) = {
    .id = "multiindex/trap_chance",
    .statement =
        "One column, uniform on the sphere in any dimension, on the two "
        "directions of $h_k(z_1) + a h_k(z_2)$, $k \\ge 3$, learns the first "
        "with probability $\\frac1\\pi(\\arctan a^{-1/(k-2)} + \\arctan "
        "a^{-1/e})$, $e = k$ for odd $k$ and $k - 2$ for even, and else the "
        "second: for $r < q$ the flow has bad ends.",
    .source = "derived here",

    .predicts = &multiindex_trap_chance_quantity,
    .proved_by = &multiindex_trap_proof,
    .run_by = &multiindex_trap_chance_experiment,
    .measured = "first",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/6",
                .runs = 7000,
                .why = "exact: the margin is resolution" },
};
