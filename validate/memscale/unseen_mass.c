#include "validate/claim.h"

USES (proof, memscale_unseen_mass);
USES (quantity, memscale_unseen_mass);
USES (quantity, memscale_unseen_mass_bonferroni);
USES (quantity, memscale_unseen_mass_leading);
USES (quantity, memscale_unseen_mass_finite);

USES (proof, memscale_unseen_mass);
USES (experiment, memscale_unseen_mass);

static const struct point grid[] = {
    { .at = { "2", "10" } },
    { .at = { "3/2", "137" } },
    { .at = { "3", "10" } },
};

static const struct rival rivals[] = {
    { .label = "the leading law at ten draws",
      .predicts = &memscale_unseen_mass_leading_quantity },
    { .label = "one draw in ten more",
      .predicts = &memscale_unseen_mass_quantity,
      .axis = "T",
      .times = "11/10" },
    { .label = "Zipf exponent 2 % larger",
      .predicts = &memscale_unseen_mass_quantity,
      .axis = "alpha",
      .times = "51/50" },
};

CLAIM (memscale_unseen_mass) = {
    .id = "memscale/unseen_mass",
    .statement = "After $T$ draws from an infinite Zipf law the mass of the "
                 "items not yet seen is, on average, "
                 "$\\sum_{x \\ge 1} p_x (1 - p_x)^T$.",
    .source = "arXiv 2310.02984, Proposition 1 (as recalled, up to "
              "constants); the exact sum is derived here",

    .predicts = &memscale_unseen_mass_quantity,
    .second = &memscale_unseen_mass_bonferroni_quantity,
    .proved_by = &memscale_unseen_mass_proof,
    .run_by = &memscale_unseen_mass_experiment,
    .measured = "unseen",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/50",
                .runs = 200000,
                .why = "exact at finite T: the margin is resolution" },
};
