#include "validate/claim.h"

USES (quantity, memgd_loss_flow_above);
USES (quantity, memgd_loss_flow);
USES (quantity, memgd_loss_law);
USES (quantity, memgd_loss_flow_below);
USES (proof, memgd_loss_flow);

static const struct point grid[] = {
    { .at = { "10", "5", "2000" } },    { .at = { "3", "2", "50" } },
    { .at = { "20", "7", "20000" } },   { .at = { "1", "37", "1000" } },
    { .at = { "10", "5", "1000000" } },
};

static const struct rival rivals[] = {
    { .label = "the law (M-1) N/(M t) alone",
      .predicts = &memgd_loss_law_quantity },
    { .label = "without a class",
      .predicts = &memgd_loss_law_quantity,
      .factor = "3/4" },
    { .label = "1 % less, late",
      .predicts = &memgd_loss_flow_above_quantity,
      .factor = "99/100" },
    { .label = "margins log (M p t + 1)",
      .predicts = &memgd_loss_flow_below_quantity },
};

CLAIM (memgd_loss_flow_above) = {
    .id = "memgd/loss_flow_above",
    .statement = "The mean loss of gradient flow is at most $\\sum_x p_x "
                 "\\log(1 + (M-1)/(T_x + 1 - (M-1) \\log(T_x + 1)))$, $T_x ="
                 " M p_x t$, where that is a number: $(M-1) N/(M t) (1 + "
                 "O(\\log t/t))$, whatever the frequencies are; here $p_x "
                 "\\propto 1/x$.",
    .source = "arXiv 2402.18724 (as recalled) has the loss of orthogonal "
              "embeddings fall like 1/t; the sum, the constant and the "
              "bounds are derived here",

    .predicts = &memgd_loss_flow_above_quantity,
    .proved_by = &memgd_loss_flow_proof,
    .against = &memgd_loss_flow_quantity,
    .unrun = "both sides are exact: memgd/loss_flow is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all times and classes" },
};
