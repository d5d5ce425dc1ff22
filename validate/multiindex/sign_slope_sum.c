#include "validate/claim.h"

USES (quantity, multiindex_sign_slope_sum);
USES (quantity, multiindex_sign_slope_sum_direct);
USES (quantity, multiindex_sign_slope_sum_law);
USES (quantity, multiindex_sign_square);
USES (experiment, multiindex_sign_slope_sum);
USES (proof, multiindex_sign_slope_sum);

static const struct point grid[] = {
    { .at = { "1" } }, { .at = { "2" } },  { .at = { "5" } },
    { .at = { "8" } }, { .at = { "13" } }, { .at = { "16" } },
};

static const struct rival rivals[] = {
    { .label = "bounded by 1: the squares without the order k",
      .predicts = &multiindex_sign_square_quantity },
    { .label = "one term more",
      .predicts = &multiindex_sign_slope_sum_quantity,
      .axis = "n",
      .plus = "2" },
    { .label = "the leading law alone",
      .predicts = &multiindex_sign_slope_sum_law_quantity },
    { .label = "half of it",
      .predicts = &multiindex_sign_slope_sum_quantity,
      .factor = "1/2" },
};

CLAIM (multiindex_sign_slope_sum) = {
    .id = "multiindex/sign_slope_sum",
    .statement =
        "The sign as a link is outside $H^1$: over the orders up to $n$, $M$ "
        "of them odd, $\\sum k a_k^2 = \\frac{4M}{\\pi} \\binom{2M}{M} "
        "4^{-M}$ grows without bound, at least like $\\frac2\\pi \\sqrt M$.",
    .source = "derived here",

    .predicts = &multiindex_sign_slope_sum_quantity,
    .second = &multiindex_sign_slope_sum_direct_quantity,
    .proved_by = &multiindex_sign_slope_sum_proof,
    .run_by = &multiindex_sign_slope_sum_experiment,
    .measured = "sum",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/100000000000",
                .runs = 1,
                .why = "rounding of up to 16 coefficients, followed term by "
                       "term: below 5e-12" },
};
