#include "validate/claim.h"

USES (quantity, memscale_threshold_power_error);
USES (quantity, memscale_two_class_error_limit);

static const struct point grid[] = {
    { .at = { "2", "1/2", "200", "100" } },
    { .at = { "2", "1/2", "2000", "1000" } },
    { .at = { "2", "3/4", "30000", "100" } },
    { .at = { "3/2", "1/2", "1000", "30" } },
};

static const struct rival rivals[] = {
    { .label = "0.1 % more",
      .predicts = &memscale_threshold_power_error_quantity,
      .factor = "1001/1000" },
    { .label = "a tenth of the tokens",
      .predicts = &memscale_threshold_power_error_quantity,
      .axis = "P",
      .times = "1/10" },
};

CLAIM (memscale_threshold_power_useful) = {
    .id = "memscale/threshold_power_useful",
    .statement =
        "Weights $p^\\rho$ with $\\rho < 1 < 2\\rho\\alpha$: a large "
        "threshold leaves a slightly smaller error than none, for what it "
        "spares in the norm, of relative order $P^{1-2\\rho\\alpha}$, "
        "outweighs the tokens that it forgets.",
    .source = "derived here",

    .predicts = &memscale_threshold_power_error_quantity,
    .unproved = "certified at each point: an inequality between two balls",
    .unrun = "the exact errors are known, and sampled by "
             "memscale/threshold_power_error and "
             "memscale/two_class_error_limit",
    .against = &memscale_two_class_error_limit_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "an inequality has no margin" },
};
