#include "validate/claim.h"

USES (quantity, multiindex_link_square);
USES (quantity, multiindex_link_slope_square);
USES (quantity, multiindex_link_slope_square_integral);
USES (experiment, multiindex_link_slope_square);
USES (proof, multiindex_link_square);

static const struct point grid[] = {
    { .at = { "1" } },
    { .at = { "3" } },
    { .at = { "4" } },
};

static const struct rival rivals[] = {
    { .label = "twice: the rate of the overlap's square",
      .predicts = &multiindex_link_slope_square_quantity,
      .factor = "2" },
    { .label = "without the order k",
      .predicts = &multiindex_link_square_quantity },
};

static const struct observation observed[] = {
    { .point = { .at = { "3" } },
      .value = "0.464402902",
      .radius = "1/1000000000",
      .source = "computed apart from this program, cut to nine digits" },
};

CLAIM (multiindex_link_slope_square) = {
    .id = "multiindex/link_slope_square",
    .statement =
        "The curvature of a single-index loss at its optimum, $E f'(z)^2 = "
        "\\sum_k k a_k^2$, is $1/2$ for $\\max(z, 0)$, $(4 a_1 - \\sqrt 6 "
        "a_3)/6$ for $\\tanh$ and $(a_1 - \\sqrt 6 a_3)/6$ "
        "for $1/(1+e^{-z})$, with each link's own Hermite coefficients; "
        "the sign has none.",
    .source = "derived here",

    .predicts = &multiindex_link_slope_square_quantity,
    .second = &multiindex_link_slope_square_integral_quantity,
    .proved_by = &multiindex_link_square_proof,
    .run_by = &multiindex_link_slope_square_experiment,
    .measured = "square",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/1000000000000",
                .runs = 1,
                .why = "rounding, followed term by term: below 2e-13" },
};
