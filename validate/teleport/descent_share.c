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
    { .label = "half of the gain is not to be had",
      .predicts = &teleport_descent_share_quantity,
      .factor = "1/2" },
    { .label = "1/L for 1/(2L), as a share",
      .predicts = &teleport_descent_share_quantity,
      .factor = "3/5" },
};

CLAIM (teleport_descent_share) = {
    .id = "teleport/descent_share",
    .statement =
        "On random quadratics and random logistic regressions in $d$ "
        "variables "
        "with $n$ rows the two gradients of a step of size $1/L$ never "
        "promise more than it gains: $(|g|^2+|g_+|^2)/(2L)$ is a share of at "
        "most one of it in every run, and most of it on average.",
    .source = "derived here",

    .predicts = &teleport_descent_share_quantity,
    .proved_by = &teleport_descent_two_gradients_proof,
    .run_by = &teleport_descent_share_experiment,
    .measured = "share",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "1/100",
                .runs = 20000,
                .why = "a bound; that no run leaves [0, 1] is checked "
                       "run by run, the hundredth is for chance" },
};
