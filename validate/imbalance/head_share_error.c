#include "validate/claim.h"

USES (quantity, imbalance_head_share_error);
USES (quantity, imbalance_head_share_gap);
USES (proof, imbalance_head_share);

static const struct point grid[] = {
    { .at = { "1000" } },       { .at = { "137" } },
    { .at = { "50257" } },      { .at = { "1000000" } },
    { .at = { "1000000000" } }, { .at = { "1000000000000" } },
};

static const struct rival rivals[] = {
    { .label = "a third of it",
      .predicts = &imbalance_head_share_error_quantity,
      .factor = "1/3" },
    { .label = "that of ten times as many classes",
      .predicts = &imbalance_head_share_error_quantity,
      .axis = "c",
      .times = "10" },
};

CLAIM (imbalance_head_share_error) = {
    .id = "imbalance/head_share_error",
    .statement =
        "The mass up to $K = \\lfloor c/\\log^2 c \\rfloor$ differs from $1 - "
        "2 \\log\\log c/(\\log c + \\gamma)$ by less than $(1/K + "
        "1/(2c))/\\log c = O(\\log c / c)$.",
    .source = "derived here",

    .predicts = &imbalance_head_share_error_quantity,
    .proved_by = &imbalance_head_share_proof,
    .against = &imbalance_head_share_gap_quantity,
    .unrun = "both sides are exact numbers",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all c >= 3" },
};
