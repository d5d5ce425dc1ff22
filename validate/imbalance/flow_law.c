#include "validate/claim.h"

USES (quantity, imbalance_flow_law);
USES (quantity, imbalance_flow_product);
USES (quantity, imbalance_flow_limit_product);
USES (proof, imbalance_flow_law);

static const struct point grid[] = {
    { .at = { "2", "1000000" } },           { .at = { "10", "1000000" } },
    { .at = { "137", "100000000" } },       { .at = { "1000", "1000000000" } },
    { .at = { "50257", "1000000000000" } },
};

static const struct rival rivals[] = {
    { .label = "its limit 1 - 1/c",
      .predicts = &imbalance_flow_limit_product_quantity },
    { .label = "without the share 1 - 1/c, at c = 2",
      .predicts = &imbalance_flow_law_quantity,
      .factor = "2" },
    { .label = "one class more",
      .predicts = &imbalance_flow_law_quantity,
      .axis = "c",
      .plus = "1" },
    { .label = "twice the time",
      .predicts = &imbalance_flow_law_quantity,
      .axis = "tau",
      .times = "2" },
};

CLAIM (imbalance_flow_law) = {
    .id = "imbalance/flow_law",
    .statement =
        "Under gradient flow from zero $\\tau \\ell_c(\\tau) = \\frac{c-1}{c} "
        "(1 + \\frac{(c-1)(\\log T - 1/2) - 1}{T} + O(\\log^2 T/T^2))$, $T = "
        "1 + c \\tau$: the loss of a class of frequency $\\pi$ tends to $(1 - "
        "1/c)/(\\pi t)$, with that constant.",
    .source = "derived here; arXiv 2402.19449, Theorem 3 (as recalled) has "
              "the order 1/(pi t)",

    .predicts = &imbalance_flow_law_quantity,
    .proved_by = &imbalance_flow_law_proof,
    .against = &imbalance_flow_product_quantity,
    .unrun = "both sides are exact: imbalance/flow_loss is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000",
                .why =
                    "imbalance/flow_law_rest, below 6e-10 at these points" },
};
