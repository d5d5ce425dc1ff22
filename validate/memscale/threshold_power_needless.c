#include "validate/claim.h"

USES (quantity, memscale_threshold_power_error);
USES (quantity, memscale_two_class_error_limit);

static const struct point grid[] = {
    { .at = { "2", "1", "2", "100" } },
    { .at = { "2", "1", "5", "100" } },
    { .at = { "2", "1", "10", "100" } },
    { .at = { "2", "1", "50", "100" } },
    { .at = { "2", "1", "1000", "100" } },
    { .at = { "3/2", "1", "30", "10" } },
    { .at = { "2", "5/4", "100", "1000" } },
};

static const struct rival rivals[] = {
    { .label = "1 % less",
      .predicts = &memscale_threshold_power_error_quantity,
      .factor = "99/100" },
    { .label = "one dimension in twenty more",
      .predicts = &memscale_threshold_power_error_quantity,
      .axis = "d",
      .times = "21/20" },
};

CLAIM (memscale_threshold_power_needless) = {
    .id = "memscale/threshold_power_needless",
    .statement =
        "Weights $p^\\rho$ with $\\rho \\ge 1$, $2\\rho\\alpha > 1$: "
        "storing all tokens leaves an error no larger than storing the $P$ "
        "most frequent, at each of these $P$.",
    .source = "derived here; arXiv 2310.02984, Proposition 3 (as recalled) "
              "has a threshold of order d^(1/(2 rho alpha + 1))",

    .predicts = &memscale_threshold_power_error_quantity,
    .unproved = "certified at each point only; that no P does better was not "
                "proved for all d",
    .unrun = "the exact errors are known, and sampled by "
             "memscale/threshold_power_error and "
             "memscale/two_class_error_limit",
    .against = &memscale_two_class_error_limit_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "an inequality has no margin" },
};
