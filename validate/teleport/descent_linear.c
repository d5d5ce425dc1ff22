#include "validate/claim.h"

USES (quantity, teleport_descent_linear);
USES (experiment, teleport_descent_linear);
USES (proof, teleport_descent_two_gradients);

static const struct point grid[] = {
    { .at = { "1/5", "1" } },
    { .at = { "7/5", "137" } },
    { .at = { "1/137", "1" } },
    { .at = { "3", "6" } },
};

static const struct rival rivals[] = {
    { .label = "what one gradient promises",
      .predicts = &teleport_descent_linear_quantity,
      .factor = "1/2" },
    { .label = "both gradients over L",
      .predicts = &teleport_descent_linear_quantity,
      .factor = "2" },
    { .label = "Delta 1e-9 larger",
      .predicts = &teleport_descent_linear_quantity,
      .axis = "Delta",
      .times = "1000000001/1000000000" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1/5", "1" } },
      .value = "1/25",
      .radius = "1/1000000000000",
      .source = "by hand" },
};

CLAIM (teleport_descent_linear) = {
    .id = "teleport/descent_linear",
    .statement =
        "On the linear part of Huber's function, $L = 1$, one gradient step "
        "gains exactly $\\Delta^2$, which is $(|g|^2+|g_+|^2)/2$ and twice "
        "what one gradient promises: the gain of both gradients is sharp.",
    .source = "derived here",

    .predicts = &teleport_descent_linear_quantity,
    .proved_by = &teleport_descent_two_gradients_proof,
    .run_by = &teleport_descent_linear_experiment,
    .measured = "fall",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .runs = 1,
                .why = "rounding of one step, within 137 times 12 units" },
};
