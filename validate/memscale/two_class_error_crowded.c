#include "validate/claim.h"

USES (quantity, memscale_two_class_error);
USES (quantity, memscale_two_class_error_crowded);

/* 2 rho alpha below, at, and little above one; the memory holds about
   (d/H)^(1/(2 rho alpha)) tokens, 20 or more, of N many times that. */
static const struct point grid[] = {
    { .at = { "2", "3/16", "100000", "2000" } },
    { .at = { "2", "1/4", "100000", "1000" } },
    { .at = { "3", "1/6", "20000", "400" } },
    { .at = { "5/2", "3/20", "137000", "3000" } },
    { .at = { "2", "5/16", "100000", "400" } },
};

static const struct rival rivals[] = {
    { .label = "ten times as many tokens",
      .predicts = &memscale_two_class_error_crowded_quantity,
      .axis = "N",
      .times = "10" },
    { .label = "one dimension in ten more",
      .predicts = &memscale_two_class_error_crowded_quantity,
      .axis = "d",
      .times = "11/10" },
    { .label = "rho 2 % larger",
      .predicts = &memscale_two_class_error_crowded_quantity,
      .axis = "rho",
      .times = "51/50" },
    { .label = "missing factor 1/2",
      .predicts = &memscale_two_class_error_crowded_quantity,
      .factor = "2" },
};

CLAIM (memscale_two_class_error_crowded) = {
    .id = "memscale/two_class_error_crowded",
    .statement =
        "Weights $p^\\rho$ on $N$ tokens, many more than the memory holds: "
        "for every $b = \\rho\\alpha > 0$ the leading term of the error has "
        "the norm $H_N(2b) = \\sum_{x \\le N} x^{-2b}$ in place of "
        "$\\zeta(2b)$, of order $1$, $\\log N$ or $N^{1-2b}$ for $2b > 1$, "
        "$= 1$, $< 1$.",
    .source = "arXiv 2310.02984, Proposition 2 (as recalled): "
              "(d/phi(N))^(-(alpha-1)/(2 rho alpha)) with these phi, up to "
              "constants and logarithms; the constant is derived here",

    .predicts = &memscale_two_class_error_crowded_quantity,
    .unproved = "an asymptotic law in two variables: a bound of the "
                "remainder uniform in both was not attempted",
    .unrun = "the exact error is known, and sampled by "
             "memscale/two_class_error",
    .against = &memscale_two_class_error_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100",
                .why = "what lies beyond N, and the oscillation, are below "
                       "1 % where the memory holds 20 tokens, of N a "
                       "hundred times as many" },
};
