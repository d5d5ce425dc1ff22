#include "validate/claim.h"

USES (proof, memscale_unseen_mass);
USES (quantity, memscale_unseen_mass);
USES (quantity, memscale_unseen_mass_asymptote);
USES (quantity, memscale_unseen_mass_leading);
USES (proof, memscale_unseen_mass);

static const struct point grid[] = {
    { .at = { "2", "100" } },   { .at = { "6/5", "100" } },
    { .at = { "3", "1000" } },  { .at = { "7/5", "10^4" } },
    { .at = { "2", "10^12" } },
};

static const struct rival rivals[] = {
    { .label = "the leading term alone",
      .predicts = &memscale_unseen_mass_leading_quantity },
    { .label = "Zipf exponent 1 % larger",
      .predicts = &memscale_unseen_mass_asymptote_quantity,
      .axis = "alpha",
      .times = "101/100" },
    { .label = "a constant 0.1 % larger",
      .predicts = &memscale_unseen_mass_asymptote_quantity,
      .factor = "1001/1000" },
};

CLAIM (memscale_unseen_mass_asymptote) = {
    .id = "memscale/unseen_mass_asymptote",
    .statement =
        "The unseen mass of an infinite Zipf law is "
        "$C^{1/\\alpha} \\Gamma(1-1/\\alpha)/\\alpha \\; T^{-1+1/\\alpha} "
        "(1 - (2-1/\\alpha)(1-1/\\alpha)/(2T) + O(T^{-2}))$, "
        "$C = 1/\\zeta(\\alpha)$; for $6/5 \\le \\alpha \\le 2$ and "
        "$T \\ge 100$ the rest is at most $54/T^2$.",
    .source = "derived here (Mellin transform); arXiv 2310.02984 has the "
              "order T^{-1+1/alpha} only",

    .predicts = &memscale_unseen_mass_asymptote_quantity,
    .proved_by = &memscale_unseen_mass_proof,
    .against = &memscale_unseen_mass_quantity,
    .unrun = "exact values are sharper than any sample",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/2000",
                .why = "the second correction is of order 1/T^2: at T = 100 "
                       "below 1e-4, and the leading term alone is off by "
                       "0.4 % there" },
};
