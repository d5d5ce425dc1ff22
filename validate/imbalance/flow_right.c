#include "validate/claim.h"

USES (quantity, imbalance_flow_right);
USES (quantity, imbalance_flow_right_lambert);
USES (quantity, imbalance_flow_right_margin);
USES (proof, imbalance_flow_loss);

static const struct point grid[] = {
    { .at = { "2", "1" } },       { .at = { "3", "7/5" } },
    { .at = { "10", "137/10" } }, { .at = { "1000", "5" } },
    { .at = { "50257", "11" } },  { .at = { "50257", "100000" } },
};

static const struct rival rivals[] = {
    { .label = "the whole margin",
      .predicts = &imbalance_flow_right_margin_quantity },
    { .label = "time twice as fast",
      .predicts = &imbalance_flow_right_quantity,
      .axis = "tau",
      .times = "2" },
};

CLAIM (imbalance_flow_right) = {
    .id = "imbalance/flow_right",
    .statement =
        "Under gradient flow from zero the right score of a class is $a = "
        "(T - (c-1) W(e^{T/(c-1)}/(c-1)))/c$, $T = 1 + c \\tau$, $W$ "
        "Lambert's function: the share $(c-1)/c$ of its margin.",
    .source = "arXiv 2402.19449, Lemma 5 (as recalled)",

    .predicts = &imbalance_flow_right_quantity,
    .second = &imbalance_flow_right_lambert_quantity,
    .proved_by = &imbalance_flow_loss_proof,
    .unrun = "the share of the margin is run by imbalance/descent_wrong, the "
             "flow by imbalance/flow_loss",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "0",
                .why = "two routes to the same number" },
};
