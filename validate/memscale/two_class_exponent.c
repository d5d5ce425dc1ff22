#include "validate/claim.h"

USES (quantity, memscale_two_class_exponent);
USES (quantity, memscale_two_class_exponent_logged);
USES (quantity, memscale_two_class_slope);
USES (proof, memscale_two_class_error_limit);

static const struct point grid[] = {
    { .at = { "2", "1", "1000" } },     { .at = { "2", "1/2", "1000" } },
    { .at = { "3/2", "1", "1000" } },   { .at = { "7/5", "3/4", "1370" } },
    { .at = { "5/2", "1/2", "3000" } }, { .at = { "3", "1/3", "400" } },
};

static const struct rival rivals[] = {
    { .label = "with the factor (log d)^(k/2)",
      .predicts = &memscale_two_class_exponent_logged_quantity },
    { .label = "(alpha-1)/(rho alpha), without the 1/2",
      .predicts = &memscale_two_class_exponent_quantity,
      .factor = "2" },
    { .label = "2 % larger",
      .predicts = &memscale_two_class_exponent_quantity,
      .factor = "51/50" },
    { .label = "2 % smaller",
      .predicts = &memscale_two_class_exponent_quantity,
      .factor = "49/50" },
};

CLAIM (memscale_two_class_exponent) = {
    .id = "memscale/two_class_exponent",
    .statement =
        "Weights $p^\\rho$, $2\\rho\\alpha > 1$: between $d$ and $2d$ the "
        "exact error of two classes falls with the exponent "
        "$(\\alpha-1)/(2\\rho\\alpha)$.",
    .source = "arXiv 2310.02984, Proposition 2 (as recalled, up to "
              "logarithms); that there are none is derived here",

    .predicts = &memscale_two_class_exponent_quantity,
    .proved_by = &memscale_two_class_error_limit_proof,
    .unrun = "the exact error is known, and sampled by "
             "memscale/two_class_error_limit",
    .against = &memscale_two_class_slope_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/250",
                .why = "the oscillation moves the local exponent by 0.3 % or "
                       "less where d >= 400 and ten tokens or more are held" },
};
