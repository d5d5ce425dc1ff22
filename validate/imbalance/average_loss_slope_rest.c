#include "validate/claim.h"

USES (quantity, imbalance_average_loss_slope_rest);
USES (quantity, imbalance_average_loss_slope_gap);
USES (proof, imbalance_average_loss_slope);

static const struct point grid[] = {
    { .at = { "2", "7/5" } },       { .at = { "10", "137" } },
    { .at = { "137", "3000" } },    { .at = { "1000", "40000" } },
    { .at = { "3000", "170000" } },
};

static const struct rival rivals[] = {
    { .label = "a fifth of it",
      .predicts = &imbalance_average_loss_slope_rest_quantity,
      .factor = "1/5" },
    { .label = "ten times the time",
      .predicts = &imbalance_average_loss_slope_rest_quantity,
      .axis = "t",
      .times = "10" },
};

CLAIM (imbalance_average_loss_slope_rest) = {
    .id = "imbalance/average_loss_slope_rest",
    .statement =
        "The slope of the mean loss of Zipf's classes in $\\log t$ is within "
        "$\\max(4, \\log c)^2/t$ of $-(\\ell_c(t/(cH)) - \\ell_c(t/H))/H$, at "
        "all times and for all numbers of classes.",
    .source = "derived here",

    .predicts = &imbalance_average_loss_slope_rest_quantity,
    .proved_by = &imbalance_average_loss_slope_proof,
    .against = &imbalance_average_loss_slope_gap_quantity,
    .unrun = "both sides are exact: imbalance/average_loss is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all times" },
};
