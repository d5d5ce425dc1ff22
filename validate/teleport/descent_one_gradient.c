#include "validate/claim.h"

USES (quantity, teleport_descent_one_gradient);
USES (quantity, teleport_descent_two_gradients);
USES (experiment, teleport_descent_decrease);
USES (proof, teleport_descent_two_gradients);

static const struct point grid[] = {
    { .at = { "1" } },   { .at = { "0" } },   { .at = { "-7/5" } },
    { .at = { "9/4" } }, { .at = { "137" } },
};

static const struct rival rivals[] = {
    { .label = "1/L for 1/(2L)",
      .predicts = &teleport_descent_one_gradient_quantity,
      .factor = "20001/10000" },
    { .label = "of a point further on",
      .predicts = &teleport_descent_one_gradient_quantity,
      .axis = "x",
      .plus = "1" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1" } },
      .value = "1.06889329",
      .radius = "1/100000000",
      .source = "computed apart from this program, cut to nine digits" },
};

CLAIM (teleport_descent_one_gradient) = {
    .id = "teleport/descent_one_gradient",
    .statement =
        "For $f$ $L$-smooth, convex or not, a gradient step of size $1/L$ "
        "gains at least $|g|^2/(2L)$. Run on $\\log(1+e^x)$, $L = 1/4$, where "
        "it can be half of the truth.",
    .source = "the descent lemma",

    .predicts = &teleport_descent_one_gradient_quantity,
    .proved_by = &teleport_descent_two_gradients_proof,
    .run_by = &teleport_descent_decrease_experiment,
    .measured = "fall",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .runs = 1,
                .why = "a bound, kept with room everywhere on the grid" },
};
