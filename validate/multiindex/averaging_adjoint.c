#include "validate/claim.h"

USES (quantity, multiindex_averaging_adjoint);
USES (quantity, multiindex_averaging_adjoint_moments);
USES (quantity, multiindex_averaging_adjoint_same);
USES (experiment, multiindex_averaging_adjoint);
USES (proof, multiindex_averaging);

static const struct point grid[] = {
    { .at = { "1", "3", "1/2", "1/3", "-2/5", "3/7" } },
    { .at = { "3", "5", "3/5", "-4/9", "1/7", "2/3" } },
    { .at = { "5", "1", "1/10", "4/5", "-3/10", "1/5" } },
    { .at = { "5", "3", "3/5", "-4/9", "1/7", "2/3" } },
    { .at = { "4", "4", "1/2", "1/3", "-2/5", "3/7" } },
    { .at = { "2", "2", "1/10", "4/5", "-3/10", "1/5" } },
};

static const struct rival rivals[] = {
    { .label = "its own adjoint",
      .predicts = &multiindex_averaging_adjoint_same_quantity },
    { .label = "the other sign of an entry",
      .predicts = &multiindex_averaging_adjoint_quantity,
      .axis = "M21",
      .times = "-1" },
};

CLAIM (multiindex_averaging_adjoint) = {
    .id = "multiindex/averaging_adjoint",
    .statement =
        "The adjoint of $A_M$ is $A_{M^T}$: $E f(W_*^T x) h(W^T x) = E f(z) "
        "A_{M^T} h(z)$ with $M = W_*^T W$, here for pairs of five targets; "
        "proved for all matrices and all targets of degree 4 at most.",
    .source = "derived here, for the paper's averaging operator (as recalled)",

    .predicts = &multiindex_averaging_adjoint_quantity,
    .second = &multiindex_averaging_adjoint_moments_quantity,
    .proved_by = &multiindex_averaging_proof,
    .run_by = &multiindex_averaging_adjoint_experiment,
    .measured = "product",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/1000000000",
                .runs = 1,
                .why = "rounding, followed through 625 inputs: below 2e-10" },
};
