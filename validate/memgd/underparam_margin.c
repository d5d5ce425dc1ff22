#include "validate/claim.h"

USES (quantity, memgd_underparam_margin);
USES (quantity, memgd_underparam_margin_linear);
USES (proof, memgd_underparam_margin);
USES (experiment, memgd_underparam_margin);

static const struct point grid[] = {
    { .at = { "1/2", "1" } }, { .at = { "1/2", "2" } },
    { .at = { "1", "1" } },   { .at = { "1", "2" } },
    { .at = { "1", "3" } },   { .at = { "7/5", "2" } },
    { .at = { "2", "3" } },
};

static const struct rival rivals[] = {
    { .label = "the linear part of the push alone",
      .predicts = &memgd_underparam_margin_linear_quantity },
    { .label = "exponent alpha + 1",
      .predicts = &memgd_underparam_margin_quantity,
      .axis = "alpha",
      .plus = "1" },
    { .label = "factor 2: the difference of two scores for each",
      .predicts = &memgd_underparam_margin_quantity,
      .factor = "2" },
    { .label = "one token further",
      .predicts = &memgd_underparam_margin_quantity,
      .axis = "i",
      .plus = "-1" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1/2", "1" } },
      .value = "0.566812204",
      .radius = "1/1000000000",
      .source = "computed apart, cut after nine digits" },
    { .point = { .at = { "1/2", "2" } },
      .value = "-0.0476359079",
      .radius = "1/10000000000",
      .source = "the same" },
    { .point = { .at = { "1/2", "3" } },
      .value = "-0.519176296",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "3/2", "2" } },
      .value = "0.140671567",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "2", "1" } },
      .value = "2.16578573",
      .radius = "1/100000000",
      .source = "the same" },
    { .point = { .at = { "2", "2" } },
      .value = "0.357928259",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "2", "3" } },
      .value = "-2.52371399",
      .radius = "1/100000000",
      .source = "the same" },
};

CLAIM (memgd_underparam_margin) = {
    .id = "memgd/underparam_margin",
    .statement = "Three tokens of two classes in the plane, signed keys at "
                 "angles of 120 degrees, $p_x \\sim x^{-\\alpha}$: "
                 "cross-entropy is least at the margins $m_i = \\log(p_i/l - "
                 "1)$, $\\prod_x (p_x/l - 1) = 1$. The second is positive "
                 "exactly for $\\alpha > 1$, when $1 + 3^\\alpha > "
                 "2^{1+\\alpha}$; at $\\alpha = 1$ they are $\\log 3, 0, "
                 "-\\log 3$.",
    .source = "derived here; that cross-entropy memorises suboptimally when "
              "the memory is too small is the abstract of arXiv 2402.18724 "
              "(as recalled)",

    .predicts = &memgd_underparam_margin_quantity,
    .proved_by = &memgd_underparam_margin_proof,
    .run_by = &memgd_underparam_margin_experiment,
    .measured = "margin",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/100000000000",
                .runs = 1,
                .why = "the budget of full descent, by strong convexity and "
                       "rounding, is below a third of it" },
};
