#include "validate/claim.h"

USES (quantity, teleport_descent_decrease);
USES (quantity, teleport_descent_two_gradients);
USES (quantity, teleport_descent_one_gradient);
USES (experiment, teleport_descent_decrease);
USES (proof, teleport_descent_two_gradients);

static const struct point grid[] = {
    { .at = { "1" } },   { .at = { "0" } },   { .at = { "-7/5" } },
    { .at = { "9/4" } }, { .at = { "137" } },
};

static const struct rival rivals[] = {
    { .label = "what both gradients promise",
      .predicts = &teleport_descent_two_gradients_quantity },
    { .label = "what one gradient promises",
      .predicts = &teleport_descent_one_gradient_quantity },
    { .label = "from elsewhere",
      .predicts = &teleport_descent_decrease_quantity,
      .axis = "x",
      .plus = "1/1000000" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1" } },
      .value = "1.17699498",
      .radius = "1/100000000",
      .source = "computed apart from this program, cut to nine digits" },
};

CLAIM (teleport_descent_decrease) = {
    .id = "teleport/descent_decrease",
    .statement =
        "One gradient step of size $1/L$, $L = 1/4$, lowers $f(x) = "
        "\\log(1+e^x)$ by $f(x) - f(x - 4f'(x))$: more than the descent lemma "
        "promises, and more than both gradients do.",
    .source = "the setting of level set teleportation, convex and smooth; the "
              "function is chosen here",

    .predicts = &teleport_descent_decrease_quantity,
    .proved_by = &teleport_descent_two_gradients_proof,
    .run_by = &teleport_descent_decrease_experiment,
    .measured = "fall",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .runs = 1,
                .why = "rounding of one step, within 1e-13" },
};
