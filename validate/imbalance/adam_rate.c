#include "validate/claim.h"

USES (quantity, imbalance_adam_rate);
USES (quantity, imbalance_adam_rate_root);
USES (quantity, imbalance_adam_rate_sign);
USES (quantity, imbalance_adam_rate_cap);
USES (quantity, imbalance_adam_rate_unsquared);
USES (proof, imbalance_adam_rate);

static const struct point grid[] = {
    { .at = { "1/100", "0", "9/10" } },
    { .at = { "1/10", "0", "9/10" } },
    { .at = { "1", "0", "9/10" } },
    { .at = { "1/100", "0", "99/100" } },
    { .at = { "1/100", "9/10", "999/1000" } },
    { .at = { "1/10", "9/10", "999/1000" } },
    { .at = { "7/137", "1/2", "4/5" } },
    { .at = { "1/20", "9/10", "9/10" } },
};

static const struct rival rivals[] = {
    { .label = "sign descent",
      .predicts = &imbalance_adam_rate_sign_quantity },
    { .label = "the cap itself",
      .predicts = &imbalance_adam_rate_cap_quantity },
    { .label = "gradients not squared, without first momentum",
      .predicts = &imbalance_adam_rate_unsquared_quantity },
    { .label = "rate of the weight",
      .predicts = &imbalance_adam_rate_quantity,
      .factor = "1/2" },
    { .label = "learning rate off by one part in a billion",
      .predicts = &imbalance_adam_rate_quantity,
      .axis = "lr",
      .times = "1000000001/1000000000" },
};

CLAIM (imbalance_adam_rate) = {
    .id = "imbalance/adam_rate",
    .statement =
        "Where Adam's margin grows at a constant rate, it grows by $2r$ a "
        "step, and the loss falls by $e^{-2r}$, with $r = \\eta "
        "\\frac{1-\\beta_1}{1-\\beta_1 e^{2r}} \\sqrt{\\frac{1-\\beta_2 "
        "e^{4r}}{1-\\beta_2}}$. For $\\beta_1 \\le \\beta_2$ there is one "
        "such "
        "$r$; otherwise there may be none, two or three.",
    .source = "derived here; that Adam comes to this regime is shown by "
              "imbalance/adam_slope where it was looked at, and not proved",

    .predicts = &imbalance_adam_rate_quantity,
    .second = &imbalance_adam_rate_root_quantity,
    .proved_by = &imbalance_adam_rate_proof,
    .unrun = "the exact recursion is held against the rate by "
             "imbalance/adam_slope",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .why = "both routes are exact; rivals are to differ by more" },
};
