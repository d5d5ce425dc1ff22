#include "validate/claim.h"

USES (quantity, teleport_longest_gradient_bound);
USES (quantity, teleport_sharp_descent);
USES (experiment, teleport_longest_gradient_bound);
USES (proof, teleport_longest_gradient_bound);

static const struct point grid[] = {
    { .at = { "2" } },
    { .at = { "3" } },
    { .at = { "4" } },
    { .at = { "5" } },
};

static const struct rival rivals[] = {
    { .label = "17/20 of it",
      .predicts = &teleport_longest_gradient_bound_quantity,
      .factor = "17/20" },
    { .label = "below the rate of plain descent",
      .predicts = &teleport_sharp_descent_quantity,
      .axis = "K",
      .times = "4",
      .factor = "99/100" },
    { .label = "1/(6K+2)",
      .predicts = &teleport_sharp_descent_quantity,
      .axis = "K",
      .times = "6" },
};

CLAIM (teleport_longest_gradient_bound) = {
    .id = "teleport/longest_gradient_bound",
    .statement =
        "$L = 1$ and all points within $1$ of a minimiser: $K = 2, 3, 4, 5$ "
        "gradient steps of size $1/L$, with teleports in between that keep "
        "the level and do not shorten the gradient, leave at most $.113648$, "
        "$.095555$, $.083908$, $.075283$. Huber's function keeps $1/(4K+2)$: "
        "the worst case of teleports to the longest gradient lies between, an "
        "open gap.",
    .source = "derived here; optima of semidefinite programs, rounded up",

    .predicts = &teleport_longest_gradient_bound_quantity,
    .proved_by = &teleport_longest_gradient_bound_proof,
    .run_by = &teleport_longest_gradient_bound_experiment,
    .measured = "gap",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .runs = 1,
                .why = "a bound, kept with room by a run right to 13 digits" },
};
