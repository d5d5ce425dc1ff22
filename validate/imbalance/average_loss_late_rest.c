#include "validate/claim.h"

USES (quantity, imbalance_average_loss_late_rest);
USES (quantity, imbalance_average_loss_late_gap);
USES (proof, imbalance_flow_law);

static const struct point grid[] = {
    { .at = { "2", "137" } },        { .at = { "2", "1000000" } },
    { .at = { "10", "1000" } },      { .at = { "10", "100000000" } },
    { .at = { "1000", "1000000" } }, { .at = { "50257", "10000000000" } },
};

static const struct rival rivals[] = {
    { .label = "a third of it",
      .predicts = &imbalance_average_loss_late_rest_quantity,
      .factor = "1/3" },
    { .label = "ten times later",
      .predicts = &imbalance_average_loss_late_rest_quantity,
      .axis = "t",
      .times = "10" },
};

CLAIM (imbalance_average_loss_late_rest) = {
    .id = "imbalance/average_loss_late_rest",
    .statement =
        "The mean loss $L$ of $c$ classes of Zipf's law under gradient flow "
        "has $|t L/(c-1) - 1| \\le y x + \\frac52 y^2 (1+x)^2$, $x = \\log "
        "T$, $y = "
        "(c-1)/T$, $T = 1 + t/H_c$, where $y x \\le 1/2$ and $x \\ge 1$.",
    .source = "derived here",

    .predicts = &imbalance_average_loss_late_rest_quantity,
    .proved_by = &imbalance_flow_law_proof,
    .against = &imbalance_average_loss_late_gap_quantity,
    .unrun = "both sides are exact: imbalance/average_loss is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem from that time on" },
};
