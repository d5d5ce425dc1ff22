#include "validate/claim.h"

USES (quantity, memgd_underparam_multiplier);
USES (quantity, memgd_underparam_multiplier_cubic);
USES (quantity, memgd_underparam_multiplier_linear);
USES (proof, memgd_underparam_margin);
USES (experiment, memgd_underparam_multiplier);

static const struct point grid[] = {
    { .at = { "1/2" } }, { .at = { "1" } },     { .at = { "7/5" } },
    { .at = { "2" } },   { .at = { "1/137" } },
};

static const struct rival rivals[] = {
    { .label = "the linear part of the cubic alone",
      .predicts = &memgd_underparam_multiplier_linear_quantity },
    { .label = "exponent alpha + 1",
      .predicts = &memgd_underparam_multiplier_quantity,
      .axis = "alpha",
      .plus = "1" },
    { .label = "missing factor 2",
      .predicts = &memgd_underparam_multiplier_quantity,
      .factor = "2" },
    { .label = "frequencies 0.1 % steeper",
      .predicts = &memgd_underparam_multiplier_quantity,
      .axis = "alpha",
      .times = "1001/1000" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1/2" } },
      .value = "0.158450217",
      .radius = "1/1000000000",
      .source = "computed apart, cut after nine digits" },
    { .point = { .at = { "3/2" } },
      .value = "0.106315046",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "2" } },
      .value = "0.0755745002",
      .radius = "1/10000000000",
      .source = "the same" },
};

CLAIM (memgd_underparam_multiplier) = {
    .id = "memgd/underparam_multiplier",
    .statement =
        "Three tokens of two classes in the plane, signed keys at "
        "angles of 120 degrees, $p_x \\sim x^{-\\alpha}$: where "
        "cross-entropy is least each pushes with $p_x/(1 + e^{m_x}) = "
        "l$, the one root in $(0, p_3)$ of $2 l^3 - l^2 + e_2 l - "
        "e_3$, $3/22$ at $\\alpha = 1$.",
    .source = "derived here; that cross-entropy memorises suboptimally when "
              "the memory is too small is the abstract of arXiv 2402.18724 "
              "(as recalled)",

    .predicts = &memgd_underparam_multiplier_quantity,
    .second = &memgd_underparam_multiplier_cubic_quantity,
    .proved_by = &memgd_underparam_margin_proof,
    .run_by = &memgd_underparam_multiplier_experiment,
    .measured = "multiplier",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000000000",
                .runs = 1,
                .why = "the budget of full descent, by strong convexity and "
                       "rounding, is below a third of it" },
};
