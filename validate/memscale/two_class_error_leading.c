#include "validate/claim.h"

USES (quantity, memscale_two_class_error_limit);
USES (quantity, memscale_two_class_error_leading);
USES (quantity, memscale_two_class_power_law);
USES (proof, memscale_two_class_error_limit);

/* The oscillation in log d is large where few tokens, d^(1/(2 rho alpha)),
   are held: alpha = 3, rho = 1 is off by 5 % at d = 50. */
static const struct point grid[] = {
    { .at = { "2", "1", "100" } },    { .at = { "2", "1", "1000" } },
    { .at = { "2", "1/2", "33" } },   { .at = { "2", "1/2", "1000" } },
    { .at = { "3/2", "1", "10" } },   { .at = { "7/5", "3/4", "137" } },
    { .at = { "3", "1/3", "400" } },  { .at = { "5/2", "1/2", "3000" } },
    { .at = { "3", "1", "100000" } },
};

static const struct rival rivals[] = {
    { .label = "d^(-k/2) in place of the gamma functions",
      .predicts = &memscale_two_class_power_law_quantity },
    { .label = "one dimension in fifty more",
      .predicts = &memscale_two_class_error_leading_quantity,
      .axis = "d",
      .times = "51/50" },
    { .label = "rho 1 % larger",
      .predicts = &memscale_two_class_error_leading_quantity,
      .axis = "rho",
      .times = "101/100" },
    { .label = "alpha 1 % larger",
      .predicts = &memscale_two_class_error_leading_quantity,
      .axis = "alpha",
      .times = "101/100" },
    { .label = "missing factor 1/2",
      .predicts = &memscale_two_class_error_leading_quantity,
      .factor = "2" },
};

CLAIM (memscale_two_class_error_leading) = {
    .id = "memscale/two_class_error_leading",
    .statement =
        "Weights $p^\\rho$, $2\\rho\\alpha > 1$: with $b = \\rho\\alpha$ and "
        "$\\kappa = (\\alpha-1)/b$ the error of two classes is "
        "$\\frac{\\zeta(2b)^{\\kappa/2}}{2(\\alpha-1)\\zeta(\\alpha)} "
        "\\frac{\\Gamma((d+1)/2) \\Gamma((\\kappa+1)/2)}"
        "{\\sqrt\\pi\\,\\Gamma((d+\\kappa+1)/2)}$ up to terms that oscillate "
        "in $\\log d$ and fall faster than any power of $1/d$.",
    .source = "arXiv 2310.02984, Proposition 2 (as recalled) gives the power "
              "of d up to logarithms; the constant is derived here",

    .predicts = &memscale_two_class_error_leading_quantity,
    .proved_by = &memscale_two_class_error_limit_proof,
    .unrun = "the exact error is known, and sampled by "
             "memscale/two_class_error_limit",
    .against = &memscale_two_class_error_limit_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/200",
                .why = "the first harmonic of the oscillation: below 0.4 % "
                       "where ten tokens or more are held" },
};
