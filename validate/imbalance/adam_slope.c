#include "validate/claim.h"

USES (quantity, imbalance_adam_slope);
USES (quantity, imbalance_adam_rate);
USES (quantity, imbalance_adam_rate_sign);
USES (quantity, imbalance_adam_rate_cap);
USES (proof, imbalance_adam_slope);

static const struct point grid[] = {
    { .at = { "137", "1/10", "0", "9/10", "500" } },
    { .at = { "10", "1", "0", "9/10", "450" } },
    { .at = { "1000", "1/20", "1/2", "4/5", "400" } },
    { .at = { "3", "7/137", "2/3", "3/4", "300" } },
    { .at = { "10", "1/100", "0", "9/10", "3000" }, .effort = 10 },
    { .at = { "10", "1/100", "0", "99/100", "7000" }, .effort = 10 },
    { .at = { "10", "1/100", "9/10", "999/1000", "70000" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "sign descent",
      .predicts = &imbalance_adam_rate_sign_quantity },
    { .label = "the cap itself",
      .predicts = &imbalance_adam_rate_cap_quantity },
    { .label = "rate of a learning rate 1 % larger",
      .predicts = &imbalance_adam_rate_quantity,
      .axis = "lr",
      .times = "101/100" },
    { .label = "early step, a tenth of the way",
      .predicts = &imbalance_adam_slope_quantity,
      .axis = "k",
      .times = "1/10" },
};

CLAIM (imbalance_adam_slope) = {
    .id = "imbalance/adam_slope",
    .statement =
        "Late steps of Adam without $\\epsilon$ add to the margin what the "
        "stationary equation says: after the $k$ steps of the grid, 300 to "
        "70000, the next one adds $2r$ within a billionth.",
    .source = "derived here; a fact about these points, enclosed in balls: "
              "convergence is proved near the regime without first momentum "
              "only",

    .predicts = &imbalance_adam_slope_quantity,
    .proved_by = &imbalance_adam_slope_proof,
    .unrun = "the recursion is run by imbalance/adam_margin; far along, 1 - p "
             "drowns in rounding",
    .against = &imbalance_adam_rate_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000",
                .why = "the slope still tends to the rate; how far it is "
                       "there, both balls say" },
};
