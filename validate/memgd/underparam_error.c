#include "validate/claim.h"

USES (quantity, memgd_underparam_error);
USES (quantity, memgd_underparam_error_law);
USES (quantity, memgd_underparam_error_arithmetic);
USES (quantity, memgd_underparam_least);
USES (proof, memgd_underparam_margin);
USES (experiment, memgd_underparam_error);

static const struct point grid[] = {
    { .at = { "1/2" } }, { .at = { "99/100" } }, { .at = { "101/100" } },
    { .at = { "7/5" } }, { .at = { "3" } },
};

static const struct rival rivals[] = {
    { .label = "cross-entropy is optimal",
      .predicts = &memgd_underparam_least_quantity },
    { .label = "the arithmetic mean for the harmonic one",
      .predicts = &memgd_underparam_error_arithmetic_quantity },
    { .label = "exponent alpha + 1",
      .predicts = &memgd_underparam_error_quantity,
      .axis = "alpha",
      .plus = "1" },
    { .label = "transition at alpha = 1/2",
      .predicts = &memgd_underparam_error_quantity,
      .axis = "alpha",
      .times = "2" },
};

CLAIM (memgd_underparam_error) = {
    .id = "memgd/underparam_error",
    .statement =
        "Three tokens in the plane, signed keys at 120 degrees, $p_x "
        "\\sim x^{-\\alpha}$: minimising cross-entropy loses the "
        "second and third token for $\\alpha < 1$ and the third alone "
        "for $\\alpha > 1$. The best memory loses the third alone: "
        "for $\\alpha < 1$ cross-entropy is not optimal.",
    .source = "derived here; that cross-entropy memorises suboptimally when "
              "the memory is too small is the abstract of arXiv 2402.18724 "
              "(as recalled)",

    .predicts = &memgd_underparam_error_quantity,
    .second = &memgd_underparam_error_law_quantity,
    .proved_by = &memgd_underparam_margin_proof,
    .run_by = &memgd_underparam_error_experiment,
    .measured = "error",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .runs = 1,
                .why = "all margins exceed their budgets: the sets are "
                       "certain, the "
                       "rest is the rounding of frequencies" },
};
