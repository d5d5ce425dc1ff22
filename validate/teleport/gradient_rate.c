#include "validate/claim.h"

USES (quantity, teleport_gradient_rate);
USES (quantity, teleport_descent_worst);
USES (experiment, teleport_gradient_rate);
USES (proof, teleport_gradient_rate);

static const struct point grid[] = {
    { .at = { "1", "1" } },     { .at = { "2", "1" } },
    { .at = { "3", "1" } },     { .at = { "4", "1" } },
    { .at = { "2", "3/2" } },   { .at = { "2", "1/2" } },
    { .at = { "3", "17/10" } },
};

static const struct rival rivals[] = {
    { .label = "what is left of the value",
      .predicts = &teleport_descent_worst_quantity },
    { .label = "twice that, by |g|^2 <= 2 L (f - f*)",
      .predicts = &teleport_descent_worst_quantity,
      .factor = "2" },
    { .label = "one step more",
      .predicts = &teleport_gradient_rate_quantity,
      .axis = "N",
      .plus = "1" },
    { .label = "the step 1e-8 longer",
      .predicts = &teleport_gradient_rate_quantity,
      .axis = "h",
      .times = "100000001/100000000" },
};

CLAIM (teleport_gradient_rate) = {
    .id = "teleport/gradient_rate",
    .statement =
        "$L = R = 1$: after $N$ gradient steps of size $h/L$ Huber's function "
        "or the quadratic has the gradient $|g|^2 = "
        "\\max(\\frac{1}{(Nh+1)^2}, "
        "(1-h)^{2N})$, with any teleports on their level sets; at the points "
        "of the grid certified bounds of all convex functions are at most "
        "$10^{-7}$ larger.",
    .source = "derived here; certificates at seven points are found here",

    .predicts = &teleport_gradient_rate_quantity,
    .proved_by = &teleport_gradient_rate_proof,
    .run_by = &teleport_gradient_rate_experiment,
    .measured = "gradient",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .runs = 1,
                .why = "rounding of a few steps" },
};
