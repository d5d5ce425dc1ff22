#include "validate/claim.h"

USES (quantity, memscale_two_class_error_limit);
USES (quantity, memscale_two_class_power_law);
USES (proof, memscale_two_class_error_limit);

static const struct point grid[] = {
    { .at = { "2", "1", "1000" } },     { .at = { "2", "1/2", "1000" } },
    { .at = { "3/2", "1", "1000" } },   { .at = { "7/5", "3/4", "1370" } },
    { .at = { "5/2", "1/2", "3000" } }, { .at = { "3", "1", "100000" } },
};

static const struct rival rivals[] = {
    { .label = "the constant 1",
      .predicts = &memscale_two_class_power_law_quantity,
      .factor = "4" },
    { .label = "the exponent (alpha-1)/(rho alpha), without its 1/2",
      .predicts = &memscale_two_class_power_law_quantity,
      .axis = "rho",
      .times = "1/2" },
    { .label = "rho 1 % larger",
      .predicts = &memscale_two_class_power_law_quantity,
      .axis = "rho",
      .times = "101/100" },
};

CLAIM (memscale_two_class_power_law) = {
    .id = "memscale/two_class_power_law",
    .statement =
        "Weights $p^\\rho$, $2\\rho\\alpha > 1$: the error of two classes is "
        "$c\\, d^{-\\kappa/2}$ with $c = \\frac{(2\\zeta(2b))^{\\kappa/2}"
        "\\Gamma((\\kappa+1)/2)}{2\\sqrt\\pi(\\alpha-1)\\zeta(\\alpha)}$, "
        "$b = \\rho\\alpha$, $\\kappa = (\\alpha-1)/b$, to a relative $1/d$ "
        "and without logarithms.",
    .source = "arXiv 2310.02984, Proposition 2 (as recalled) gives "
              "d^(-(alpha-1)/(2 rho alpha)) up to logarithms; the constant "
              "is derived here",

    .predicts = &memscale_two_class_power_law_quantity,
    .proved_by = &memscale_two_class_error_limit_proof,
    .unrun = "the exact error is known, and sampled by "
             "memscale/two_class_error_limit",
    .against = &memscale_two_class_error_limit_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/500",
                .why = "the ratio of gamma functions is off by "
                       "kappa (kappa + 2)/(8 d), with d >= 1000" },
};
