#include "validate/claim.h"

USES (quantity, multiindex_planted_success_limit);
USES (quantity, multiindex_planted_success_limit_product);
USES (quantity, multiindex_planted_success_limit_modular);
USES (quantity, multiindex_planted_success_limit_quarter);
USES (quantity, multiindex_planted_success_limit_euler);
USES (proof, multiindex_planted_success_limit);

static const struct point grid[] = {
    { .effort = 0 },
};

static const struct rival rivals[] = {
    { .label = "the nome 1/4",
      .predicts = &multiindex_planted_success_limit_quarter_quantity },
    { .label = "Euler's product of 1 - 2^-n",
      .predicts = &multiindex_planted_success_limit_euler_quantity },
    { .label = "one part in 10^12 more",
      .predicts = &multiindex_planted_success_limit_quantity,
      .factor = "1000000000001/1000000000000" },
};

static const struct observation observed[] = {
    { .value = "0.121124208",
      .radius = "1/1000000000",
      .source = "theta series, cut to nine digits" },
};

CLAIM (multiindex_planted_success_limit) = {
    .id = "multiindex/planted_success_limit",
    .statement =
        "With many directions the fixed link $\\sum_j h_k(z_j)$, $k \\ge 3$ "
        "odd, is learnt with probability $\\vartheta_4(0, 1/2) = \\prod_{n "
        "\\ge 1} (1 - 4^{-n})(1 - 2^{1-2n})^2 = 0.1211...$ only.",
    .source = "derived here; the product is Jacobi's",

    .predicts = &multiindex_planted_success_limit_quantity,
    .second = &multiindex_planted_success_limit_product_quantity,
    .proved_by = &multiindex_planted_success_limit_proof,
    .against = &multiindex_planted_success_limit_modular_quantity,
    .unrun = "both sides are exact: multiindex/planted_success is run",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000000000",
                .why = "equal: the margin is the resolution of 15 digits" },
};
