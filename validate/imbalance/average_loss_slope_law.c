#include "validate/claim.h"

USES (quantity, imbalance_average_loss_slope);
USES (quantity, imbalance_average_loss_slope_law);
USES (quantity, imbalance_average_loss_slope_late);
USES (quantity, imbalance_average_loss_slope_mass);
USES (proof, imbalance_average_loss_slope);

static const struct point grid[] = {
    { .at = { "3000", "100000" } },
    { .at = { "10000", "100000" } },
    { .at = { "10000", "200000" } },
    { .at = { "50257", "1000000" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "its late law -(c - 1)/t",
      .predicts = &imbalance_average_loss_slope_late_quantity },
    { .label = "the mass that is learnt, -1/H",
      .predicts = &imbalance_average_loss_slope_mass_quantity },
    { .label = "1 % more",
      .predicts = &imbalance_average_loss_slope_law_quantity,
      .factor = "101/100" },
};

CLAIM (imbalance_average_loss_slope_law) = {
    .id = "imbalance/average_loss_slope_law",
    .statement =
        "Between start and end the mean loss of Zipf's classes falls like the "
        "logarithm of time: under gradient flow $t L' = -(\\ell_c(t/(cH)) - "
        "\\ell_c(t/H))/H$ up to $\\max(4, \\log c)^2/t$, the losses of the "
        "rarest and of the most frequent class, nearly $-(\\log c)/H_c$ while "
        "the one is learnt and the other is not.",
    .source = "derived here",

    .predicts = &imbalance_average_loss_slope_law_quantity,
    .proved_by = &imbalance_average_loss_slope_proof,
    .against = &imbalance_average_loss_slope_quantity,
    .unrun = "both sides are exact: imbalance/average_loss is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/500",
                .why =
                    "imbalance/average_loss_slope_rest, below 1.5e-3 of the "
                    "slope at these points" },
};
