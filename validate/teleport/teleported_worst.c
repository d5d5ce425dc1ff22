#include "validate/claim.h"

USES (quantity, teleport_teleported_worst);
USES (quantity, teleport_sharp_descent);
USES (experiment, teleport_teleported_worst);
USES (proof, teleport_teleported_worst);

static const struct point grid[] = {
    { .at = { "1" } },    { .at = { "2" } },
    { .at = { "3" } },    { .at = { "7" } },
    { .at = { "137" } },  { .at = { "1000" } },
    { .at = { "2000" } }, { .at = { "20000" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "1/(K+2)", .predicts = &teleport_sharp_descent_quantity },
    { .label = "the sharp rate without teleports, 1/(4K+2)",
      .predicts = &teleport_sharp_descent_quantity,
      .axis = "K",
      .times = "4" },
    { .label = "1/(K+5): from 1/6 by one a step",
      .predicts = &teleport_sharp_descent_quantity,
      .axis = "K",
      .plus = "3" },
    { .label = "one step more",
      .predicts = &teleport_teleported_worst_quantity,
      .axis = "K",
      .plus = "1" },
};

CLAIM (teleport_teleported_worst) = {
    .id = "teleport/teleported_worst",
    .statement =
        "$L = 1$ and all iterates within $1$ of the minimisers: $K$ gradient "
        "steps of size $1/L$, with arbitrary teleports that do not raise the "
        "value in between, leave at most $d_K$, $d_1 = 1/6$, $d_{k+1} = d_k - "
        "(1-\\sqrt{1-2d_k})^2$, less than $1/(K+2)$, and a function attains "
        "it: $1/d_K = K + 2 \\log K + O(1)$. For teleports to the longest "
        "gradient the worst case lies between $1/(4K+2)$ and $d_K$: an open "
        "gap.",
    .source = "derived here",

    .predicts = &teleport_teleported_worst_quantity,
    .proved_by = &teleport_teleported_worst_proof,
    .run_by = &teleport_teleported_worst_experiment,
    .measured = "gap",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000",
                .runs = 1,
                .why = "slopes rounded down by 2^-48 at every step; the "
                       "budget follows them" },
};
