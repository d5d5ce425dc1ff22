#include "validate/claim.h"

USES (quantity, memscale_uniform_error);
USES (quantity, memscale_uniform_error_bound);
USES (proof, memscale_uniform_error_bound);

static const struct point grid[] = {
    { .at = { "1", "7" } },      { .at = { "2", "3" } },
    { .at = { "100", "10" } },   { .at = { "100", "100" } },
    { .at = { "100", "1000" } }, { .at = { "137", "100000" } },
};

static const struct rival rivals[] = {
    { .label = "e^(-d/N): without the 1/2 in the exponent",
      .predicts = &memscale_uniform_error_bound_quantity,
      .axis = "d",
      .times = "2" },
    { .label = "a tenth more in the exponent",
      .predicts = &memscale_uniform_error_bound_quantity,
      .axis = "d",
      .times = "11/10" },
    { .label = "one half of the bound",
      .predicts = &memscale_uniform_error_bound_quantity,
      .factor = "1/2" },
};

CLAIM (memscale_uniform_error_bound) = {
    .id = "memscale/uniform_error_bound",
    .statement = "A memory of two classes that stores all of $N$ tokens alike "
                 "($\\rho = 0$) errs with probability $h_d(1/N) \\le \\frac12 "
                 "e^{-d/(2N)}$: exponentially small from $d$ of order $N$ on.",
    .source = "arXiv 2310.02984, Proposition 2 (as recalled) has the exponent "
              "of (d/N) infinite at rho = 0; the rate is derived here",

    .predicts = &memscale_uniform_error_bound_quantity,
    .proved_by = &memscale_uniform_error_bound_proof,
    .unrun = "the exact error is known, and sampled by "
             "memscale/two_class_error",
    .against = &memscale_uniform_error_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a bound has no margin" },
};
