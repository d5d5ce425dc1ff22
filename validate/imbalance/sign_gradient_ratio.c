#include "validate/claim.h"

USES (quantity, imbalance_sign_gradient_ratio);
USES (quantity, imbalance_sign_gradient_direct);
USES (quantity, imbalance_frequency_ratio);
USES (experiment, imbalance_sign_gradient_ratio);
USES (proof, imbalance_sign_gradient_ratio);

static const struct point grid[] = {
    { .at = { "3", "2" } },     { .at = { "10", "7" } },
    { .at = { "10", "10" } },   { .at = { "50", "50" } },
    { .at = { "137", "100" } }, { .at = { "137", "12" } },
};

static const struct rival rivals[] = {
    { .label = "gradients as the frequencies",
      .predicts = &imbalance_frequency_ratio_quantity },
    { .label = "one class more",
      .predicts = &imbalance_sign_gradient_ratio_quantity,
      .axis = "c",
      .plus = "1" },
    { .label = "one part in a billion",
      .predicts = &imbalance_sign_gradient_ratio_quantity,
      .factor = "1000000001/1000000000" },
};

CLAIM (imbalance_sign_gradient_ratio) = {
    .id = "imbalance/sign_gradient_ratio",
    .statement =
        "Under sign flow with Zipf's frequencies $p_k \\sim 1/k$ the gradient "
        "norms of two rows of $W$ keep their ratio for ever: that of row $k$ "
        "to row 1 is $\\sqrt{(c(c-2)/k^2 + S)/(c(c-2) + S)}$, $S = \\sum_{j "
        "\\le c} j^{-2}$.",
    .source = "derived here",

    .predicts = &imbalance_sign_gradient_ratio_quantity,
    .second = &imbalance_sign_gradient_direct_quantity,
    .proved_by = &imbalance_sign_gradient_ratio_proof,
    .run_by = &imbalance_sign_gradient_ratio_experiment,
    .measured = "ratio",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000000000",
                .runs = 1,
                .why = "the ratio before each of 48 steps up to t = 3, where "
                       "1 - p loses digits: proved below 2e-12 of it" },
};
