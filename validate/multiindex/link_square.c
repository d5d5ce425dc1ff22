#include "validate/claim.h"

USES (quantity, multiindex_link_square);
USES (quantity, multiindex_link_square_integral);
USES (quantity, multiindex_link_square_start);
USES (experiment, multiindex_link_square);
USES (proof, multiindex_link_square);

static const struct point grid[] = {
    { .at = { "1" } },
    { .at = { "2" } },
    { .at = { "3" } },
    { .at = { "4" } },
};

static const struct rival rivals[] = {
    { .label = "the orders up to 8 alone",
      .predicts = &multiindex_link_square_start_quantity },
    { .label = "half of it",
      .predicts = &multiindex_link_square_quantity,
      .factor = "1/2" },
};

static const struct observation observed[] = {
    { .point = { .at = { "3" } },
      .value = "0.394294490",
      .radius = "1/1000000000",
      .source = "computed apart from this program, cut to nine digits" },
};

CLAIM (multiindex_link_square) = {
    .id = "multiindex/link_square",
    .statement =
        "The largest loss of a single-index model is half of $E f(z)^2$: "
        "$1/2$ for $\\max(z, 0)$, $1$ for the sign, $1 - a_1$ for $\\tanh$ "
        "and "
        "$1/2 - a_1$ for $1/(1+e^{-z})$, $a_1$ the link's own first Hermite "
        "coefficient.",
    .source = "derived here",

    .predicts = &multiindex_link_square_quantity,
    .second = &multiindex_link_square_integral_quantity,
    .proved_by = &multiindex_link_square_proof,
    .run_by = &multiindex_link_square_experiment,
    .measured = "square",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/1000000000000",
                .runs = 1,
                .why = "rounding, followed term by term: below 3e-13" },
};
