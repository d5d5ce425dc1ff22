#include "validate/claim.h"

USES (quantity, imbalance_sign_loss);
USES (quantity, imbalance_sign_loss_lower);
USES (quantity, imbalance_sign_loss_upper);
USES (proof, imbalance_sign_loss_bounds);

static const struct point grid[] = {
    { .at = { "2", "1/10" } },   { .at = { "2", "7/5" } },
    { .at = { "10", "1" } },     { .at = { "137", "5/3" } },
    { .at = { "1000", "5" } },   { .at = { "50257", "12" } },
    { .at = { "1000", "137" } },
};

static const struct rival rivals[] = {
    { .label = "without the factor 1/c",
      .predicts = &imbalance_sign_loss_upper_quantity },
    { .label = "e^(-t)",
      .predicts = &imbalance_sign_loss_lower_quantity,
      .axis = "t",
      .times = "1/2" },
    { .label = "twice as large",
      .predicts = &imbalance_sign_loss_lower_quantity,
      .factor = "2" },
};

CLAIM (imbalance_sign_loss_lower) = {
    .id = "imbalance/sign_loss_lower",
    .statement = "Under sign flow the loss of every class is at least "
                 "$\\frac{c-1}{c} e^{-2t}$, for all $t \\ge 0$.",
    .source = "arXiv 2402.19449, Theorem 3 (as recalled) has an order; the "
              "constant is derived here",

    .predicts = &imbalance_sign_loss_lower_quantity,
    .proved_by = &imbalance_sign_loss_bounds_proof,
    .unrun = "the loss is known exactly and run by imbalance/sign_loss",
    .against = &imbalance_sign_loss_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a bound has no margin" },
};
