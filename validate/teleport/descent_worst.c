#include "validate/claim.h"

USES (quantity, teleport_descent_worst);
USES (experiment, teleport_descent_rate);
USES (proof, teleport_descent_worst);

static const struct point grid[] = {
    { .at = { "1", "8/5" } },   { .at = { "2", "8/5" } },
    { .at = { "2", "17/10" } }, { .at = { "3", "33/20" } },
    { .at = { "3", "17/10" } }, { .at = { "4", "9/5" } },
};

static const struct rival rivals[] = {
    { .label = "(1-h)^N: half the steps of the quadratic",
      .predicts = &teleport_descent_worst_quantity,
      .axis = "N",
      .plus = "-1" },
    { .label = "the step reflected at one, 2 - h: no Huber",
      .predicts = &teleport_descent_worst_quantity,
      .axis = "h",
      .times = "-1",
      .plus = "2" },
    { .label = "twice it: f without its 1/2",
      .predicts = &teleport_descent_worst_quantity,
      .factor = "2" },
    { .label = "the step 1e-8 longer",
      .predicts = &teleport_descent_worst_quantity,
      .axis = "h",
      .times = "100000001/100000000" },
};

CLAIM (teleport_descent_worst) = {
    .id = "teleport/descent_worst",
    .statement =
        "$L = R = 1$: after $N$ gradient steps of size $h/L$ Huber's function "
        "or the quadratic keeps $\\max(\\frac{1}{4Nh+2}, "
        "\\frac12(1-h)^{2N})$, with any teleports on their level sets; at the "
        "points of the grid, where the known multipliers fail, certified "
        "bounds of all convex functions are at most $10^{-7}$ larger.",
    .source = "the conjecture of Drori and Teboulle, Performance of "
              "first-order methods for smooth convex minimization, as "
              "recalled; certificates at six points are found here",

    .predicts = &teleport_descent_worst_quantity,
    .proved_by = &teleport_descent_worst_proof,
    .run_by = &teleport_descent_rate_experiment,
    .measured = "worst",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .runs = 1,
                .why = "rounding of a few steps" },
};
