#include "validate/claim.h"

USES (quantity, imbalance_flow_loss_whole);
USES (quantity, imbalance_sign_loss_half);
USES (proof, imbalance_sign_beats_flow);

static const struct point grid[] = {
    { .at = { "2", "1/1000" } }, { .at = { "10", "1/10" } },
    { .at = { "3", "1" } },      { .at = { "137", "7/5" } },
    { .at = { "1000", "5" } },   { .at = { "50257", "137" } },
};

static const struct rival rivals[] = {
    { .label = "flow of 101/100 times the speed",
      .predicts = &imbalance_flow_loss_whole_quantity,
      .axis = "t",
      .times = "101/100" },
    { .label = "flow of twice the speed",
      .predicts = &imbalance_flow_loss_whole_quantity,
      .axis = "t",
      .times = "2" },
};

CLAIM (imbalance_sign_beats_flow) = {
    .id = "imbalance/sign_beats_flow",
    .statement =
        "At every time $t > 0$ sign flow has a smaller loss than gradient "
        "flow, for every class; even at half of its time, with the margin "
        "$t$, and against a class of frequency one, whose loss under "
        "gradient flow is the least.",
    .source = "arXiv 2402.19449, Theorem 3 (as recalled) for late times; all "
              "times derived here",

    .predicts = &imbalance_flow_loss_whole_quantity,
    .proved_by = &imbalance_sign_beats_flow_proof,
    .unrun = "both losses are known exactly; imbalance/sign_loss runs one",
    .against = &imbalance_sign_loss_half_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a bound has no margin" },
};
