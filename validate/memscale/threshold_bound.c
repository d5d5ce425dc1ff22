#include "validate/claim.h"

USES (quantity, memscale_threshold_bound);
USES (quantity, memscale_threshold_logged_error);
USES (proof, memscale_threshold_bound);

static const struct point grid[] = {
    { .at = { "2", "5" } },      { .at = { "2", "100" } },
    { .at = { "2", "1000" } },   { .at = { "2", "1000000" } },
    { .at = { "3/2", "1000" } }, { .at = { "3", "1000" } },
    { .at = { "3", "100000" } }, { .at = { "7/5", "300" } },
};

static const struct rival rivals[] = {
    { .label = "the mass of the unseen alone, 10 % less",
      .predicts = &memscale_threshold_bound_quantity,
      .factor = "9/10" },
    { .label = "a fifth more dimensions",
      .predicts = &memscale_threshold_bound_quantity,
      .axis = "d",
      .times = "6/5" },
};

CLAIM (memscale_threshold_bound) = {
    .id = "memscale/threshold_bound",
    .statement =
        "Storing the $P = \\lfloor d/(2(\\alpha-1)\\log d) \\rfloor$ most "
        "frequent tokens alike, a memory of two classes errs with probability "
        "at most $\\frac12 d^{1-\\alpha} + \\frac{P^{1-\\alpha}}"
        "{2(\\alpha-1)\\zeta(\\alpha)}$, for every $d$ with $P \\ge 1$.",
    .source = "derived here; arXiv 2310.02984 (as recalled) has "
              "d^(1-alpha) up to constants and logarithms",

    .predicts = &memscale_threshold_bound_quantity,
    .proved_by = &memscale_threshold_bound_proof,
    .unrun = "the exact error is known, and sampled by "
             "memscale/threshold_error",
    .against = &memscale_threshold_logged_error_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a bound has no margin" },
};
