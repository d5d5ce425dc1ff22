#include "validate/claim.h"

USES (quantity, imbalance_sign_loss);
USES (quantity, imbalance_sign_loss_lower);
USES (quantity, imbalance_sign_loss_upper);
USES (proof, imbalance_sign_loss_bounds);

/* From t = 14 on the bound is sharp to 1e-9 at c = 1000. */
static const struct point grid[] = {
    { .at = { "2", "1/10" } },  { .at = { "2", "7/5" } },
    { .at = { "10", "1" } },    { .at = { "137", "5/3" } },
    { .at = { "1000", "5" } },  { .at = { "50257", "12" } },
    { .at = { "1000", "14" } }, { .at = { "1000", "137" } },
};

static const struct rival rivals[] = {
    { .label = "e^(-ct), at c = 3",
      .predicts = &imbalance_sign_loss_upper_quantity,
      .axis = "t",
      .times = "3/2" },
    { .label = "the constant (c-1)/c",
      .predicts = &imbalance_sign_loss_lower_quantity },
    { .label = "smaller by one part in a billion",
      .predicts = &imbalance_sign_loss_upper_quantity,
      .factor = "999999999/1000000000" },
};

CLAIM (imbalance_sign_loss_upper) = {
    .id = "imbalance/sign_loss_upper",
    .statement =
        "Under sign flow the loss of every class is at most $(c-1) "
        "e^{-2t}$, and this constant is sharp: the loss times $e^{2t}$ tends "
        "to $c-1$.",
    .source = "arXiv 2402.19449, Theorem 3 (as recalled) has an order; the "
              "constant is derived here",

    .predicts = &imbalance_sign_loss_upper_quantity,
    .proved_by = &imbalance_sign_loss_bounds_proof,
    .unrun = "the loss is known exactly and run by imbalance/sign_loss",
    .against = &imbalance_sign_loss_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a bound has no margin" },
};
