#include "validate/claim.h"

USES (quantity, memgd_loss_flow_below);
USES (quantity, memgd_loss_flow);
USES (quantity, memgd_loss_law);
USES (proof, memgd_loss_flow);

static const struct point grid[] = {
    { .at = { "10", "5", "1/10" } },    { .at = { "10", "5", "200" } },
    { .at = { "10", "5", "10" } },      { .at = { "3", "2", "50" } },
    { .at = { "20", "7", "1000" } },    { .at = { "1", "37", "137" } },
    { .at = { "10", "5", "1000000" } },
};

static const struct rival rivals[] = {
    { .label = "the law (M-1) N/(M t), early",
      .predicts = &memgd_loss_law_quantity },
    { .label = "M for M - 1, late",
      .predicts = &memgd_loss_law_quantity,
      .factor = "5/4" },
    { .label = "1 % more, late",
      .predicts = &memgd_loss_flow_below_quantity,
      .factor = "101/100" },
    { .label = "one token more",
      .predicts = &memgd_loss_flow_below_quantity,
      .axis = "N",
      .plus = "1" },
};

CLAIM (memgd_loss_flow_below) = {
    .id = "memgd/loss_flow_below",
    .statement = "At all times the mean loss of gradient flow is at least "
                 "$\\sum_x p_x \\log(1 + (M-1)/(M p_x t + 1))$, which is "
                 "$(M-1) N/(M t) (1 + O(1/t))$, whatever the frequencies "
                 "are; here $p_x \\propto 1/x$.",
    .source = "arXiv 2402.18724 (as recalled) has the loss of orthogonal "
              "embeddings fall like 1/t; the sum, the constant and the "
              "bounds are derived here",

    .predicts = &memgd_loss_flow_below_quantity,
    .proved_by = &memgd_loss_flow_proof,
    .against = &memgd_loss_flow_quantity,
    .unrun = "both sides are exact: memgd/loss_flow is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all times and classes" },
};
