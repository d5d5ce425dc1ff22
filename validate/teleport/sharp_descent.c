#include "validate/claim.h"

USES (quantity, teleport_sharp_descent);
USES (experiment, teleport_sharp_descent);
USES (proof, teleport_sharp_descent);

static const struct point grid[] = {
    { .at = { "1" } },    { .at = { "7" } },
    { .at = { "137" } },  { .at = { "1000" } },
    { .at = { "3000" } }, { .at = { "20000" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "2/(LR^2) for a step: half of it",
      .predicts = &teleport_sharp_descent_quantity,
      .factor = "1/2" },
    { .label = "three quarters of it",
      .predicts = &teleport_sharp_descent_quantity,
      .factor = "3/4" },
    { .label = "twice as many steps",
      .predicts = &teleport_sharp_descent_quantity,
      .axis = "K",
      .times = "2" },
    { .label = "1/(2K+1), the classical rate without teleports",
      .predicts = &teleport_sharp_descent_quantity,
      .axis = "K",
      .times = "2",
      .plus = "-1" },
    { .label = "1/(4K+2), the sharp rate without teleports",
      .predicts = &teleport_sharp_descent_quantity,
      .axis = "K",
      .times = "4" },
};

CLAIM (teleport_sharp_descent) = {
    .id = "teleport/sharp_descent",
    .statement =
        "$L = R = 1$, $R$ the largest distance from $S_0$ to the minimisers: "
        "$K$ gradient steps of size $1/L$, with arbitrary teleports that do "
        "not raise the value in between, leave at most $1/(K+2)$, half of the "
        "classical $2/(K+4)$. A run whose teleports go to the worst place of "
        "each level comes near it, and no run beyond $d_K$ of "
        "teleported_worst.",
    .source = "derived here",

    .predicts = &teleport_sharp_descent_quantity,
    .proved_by = &teleport_sharp_descent_proof,
    .run_by = &teleport_sharp_descent_experiment,
    .measured = "gap",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .runs = 1,
                .why = "a bound, and a run whose error is far below what is "
                       "left of it" },
};
