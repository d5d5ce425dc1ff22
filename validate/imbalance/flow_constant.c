#include "validate/claim.h"

USES (quantity, imbalance_flow_constant);
USES (quantity, imbalance_flow_constant_search);
USES (quantity, imbalance_flow_constant_leading);
USES (quantity, imbalance_flow_limit_product);
USES (proof, imbalance_flow_constant);

static const struct point grid[] = {
    { .at = { "2" } },          { .at = { "3" } },    { .at = { "10" } },
    { .at = { "137" } },        { .at = { "1000" } }, { .at = { "50257" } },
    { .at = { "1000000007" } },
};

static const struct observation observed[] = {
    { .point = { .at = { "2" } },
      .value = "0.539717342",
      .radius = "1/1000000000",
      .source = "an independent computation, digits cut" },
    { .point = { .at = { "10" } },
      .value = "1.94378515",
      .radius = "1/100000000",
      .source = "an independent computation, digits cut" },
    { .point = { .at = { "1000" } },
      .value = "12.1413068",
      .radius = "1/10000000",
      .source = "an independent computation, digits cut" },
    { .point = { .at = { "50257" } },
      .value = "29.3426924",
      .radius = "1/10000000",
      .source = "an independent computation, digits cut" },
};

static const struct rival rivals[] = {
    { .label = "uniform in c: that of two classes",
      .predicts = &imbalance_flow_constant_quantity,
      .axis = "c",
      .times = "0",
      .plus = "2" },
    { .label = "(log c)^2/4",
      .predicts = &imbalance_flow_constant_leading_quantity },
    { .label = "its limit 1 - 1/c",
      .predicts = &imbalance_flow_limit_product_quantity },
    { .label = "one class more",
      .predicts = &imbalance_flow_constant_quantity,
      .axis = "c",
      .plus = "1" },
};

CLAIM (imbalance_flow_constant) = {
    .id = "imbalance/flow_constant",
    .statement =
        "The least $C$ with $\\ell_c(\\tau) \\le C/\\tau$ for all times is "
        "the value at the only maximum of $\\tau \\ell_c(\\tau)$; it is at "
        "least $(\\log c)^2/4$, so that the order $1/(\\pi t)$ has no "
        "constant for all numbers of classes.",
    .source = "derived here; arXiv 2402.19449, Theorem 3 (as recalled) has "
              "the order 1/(pi t)",

    .predicts = &imbalance_flow_constant_quantity,
    .second = &imbalance_flow_constant_search_quantity,
    .proved_by = &imbalance_flow_constant_proof,
    .unrun =
        "a supremum over all times; the flow is run by imbalance/flow_loss",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "0",
                .why = "two routes to the same number" },
};
