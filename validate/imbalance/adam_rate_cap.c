#include "validate/claim.h"

USES (quantity, imbalance_adam_rate);
USES (quantity, imbalance_adam_rate_cap);
USES (proof, imbalance_adam_rate_cap);

static const struct point grid[] = {
    { .at = { "1/100", "0", "9/10" } },
    { .at = { "1", "0", "9/10" } },
    { .at = { "1000", "0", "99/100" } },
    { .at = { "1/10", "9/10", "999/1000" } },
    { .at = { "1000000", "9/10", "999/1000" } },
    { .at = { "137", "1/2", "4/5" } },
};

static const struct rival rivals[] = {
    { .label = "beta2 in place of its root, as a rate of the weight",
      .predicts = &imbalance_adam_rate_cap_quantity,
      .factor = "1/2" },
    { .label = "cap smaller by a billionth",
      .predicts = &imbalance_adam_rate_cap_quantity,
      .factor = "999999999/1000000000" },
    { .label = "beta2 larger by one part in ten thousand",
      .predicts = &imbalance_adam_rate_cap_quantity,
      .axis = "beta2",
      .times = "10001/10000" },
};

CLAIM (imbalance_adam_rate_cap) = {
    .id = "imbalance/adam_rate_cap",
    .statement =
        "For $\\beta_1 < \\sqrt{\\beta_2}$ no learning rate makes Adam's loss "
        "fall for ever by a factor below $\\sqrt{\\beta_2}$ a step: its rate "
        "$2r$ is below $-\\frac12\\log\\beta_2$, and comes as close to it as "
        "one likes. Sign descent has $2\\eta$, without a cap.",
    .source = "derived here",

    .predicts = &imbalance_adam_rate_cap_quantity,
    .proved_by = &imbalance_adam_rate_cap_proof,
    .unrun = "both numbers are known exactly",
    .against = &imbalance_adam_rate_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a bound has no margin" },
};
