#include "validate/claim.h"

USES (quantity, teleport_descent_share);
USES (experiment, teleport_descent_share);
USES (proof, teleport_descent_two_gradients);

static const struct point grid[] = {
    { .at = { "20", "5" } },
    { .at = { "7", "3" } },
    { .at = { "2", "1" } },
    { .at = { "5", "9" } },
};

static const struct rival rivals[] = {
    { .label = "99/100 of the gain is not to be had",
      .predicts = &teleport_descent_share_quantity,
      .factor = "99/100" },
    { .label = "one gradient more: 1/L for 1/(2L)",
      .predicts = &teleport_descent_share_quantity,
      .factor = "1/2" },
};

CLAIM (teleport_descent_share) = {
    .id = "teleport/descent_share",
    .statement =
        "On 200 quadratics and 200 logistic regressions, drawn in $d$ "
        "variables with $n$ rows, the two gradients of a step of size $1/L$ "
        "never promise more than it gains: $(|g|^2+|g_+|^2)/(2L)$ is at most "
        "all of it, and on some function almost all.",
    .source = "derived here",

    .predicts = &teleport_descent_share_quantity,
    .proved_by = &teleport_descent_two_gradients_proof,
    .run_by = &teleport_descent_share_experiment,
    .measured = "share",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "1/1000000000",
                .runs = 1,
                .why = "rounding, followed for each function, is below 1e-9" },
};
