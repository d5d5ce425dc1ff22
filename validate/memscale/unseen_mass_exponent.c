#include "validate/claim.h"

USES (proof, memscale_unseen_mass);
USES (quantity, memscale_unseen_mass_exponent);
USES (quantity, memscale_unseen_mass_slope);
USES (quantity, memscale_unseen_mass_slope_hundred);
USES (proof, memscale_unseen_mass);

static const struct point grid[] = {
    { .at = { "2", "1000" } }, { .at = { "3/2", "1000" } },
    { .at = { "3", "10^4" } }, { .at = { "6/5", "10^4" } },
    { .at = { "2", "10^9" } },
};

static const struct rival rivals[] = {
    { .label = "the slope fitted at N = 100",
      .predicts = &memscale_unseen_mass_slope_hundred_quantity },
    { .label = "Zipf exponent 2 % larger",
      .predicts = &memscale_unseen_mass_exponent_quantity,
      .axis = "alpha",
      .times = "51/50" },
    { .label = "twice the exponent",
      .predicts = &memscale_unseen_mass_exponent_quantity,
      .factor = "2" },
};

CLAIM (memscale_unseen_mass_exponent) = {
    .id = "memscale/unseen_mass_exponent",
    .statement =
        "With infinite memory the error falls with the number of data as "
        "$T^{-1+1/\\alpha}$: the local slope of the unseen mass of an "
        "infinite Zipf law tends to $1/\\alpha - 1$.",
    .source = "arXiv 2310.02984, Proposition 1 (as recalled, up to "
              "constants)",

    .predicts = &memscale_unseen_mass_exponent_quantity,
    .proved_by = &memscale_unseen_mass_proof,
    .against = &memscale_unseen_mass_slope_quantity,
    .unrun = "the draws are judged in memscale/unseen_mass; a slope fitted to "
             "a sample would hide finite sizes",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/2000",
                .why = "the two-term law changes the slope by about "
                       "(2-1/a)(1-1/a)/(4 T log 2), at most 0.0003 from "
                       "T = 1000 on" },
};
