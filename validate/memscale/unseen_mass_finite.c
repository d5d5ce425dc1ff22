#include "validate/claim.h"

USES (quantity, memscale_unseen_mass_finite);
USES (proof, memscale_unseen_mass_finite);
USES (experiment, memscale_unseen_mass_finite);

static const struct point grid[] = {
    { .at = { "3/2", "137", "200" } },
    { .at = { "2", "100", "100" } },
    { .at = { "1/2", "100", "100" } },
};

static const struct rival rivals[] = {
    { .label = "one draw in ten more",
      .predicts = &memscale_unseen_mass_finite_quantity,
      .axis = "T",
      .times = "11/10" },
    { .label = "Zipf exponent 2 % larger",
      .predicts = &memscale_unseen_mass_finite_quantity,
      .axis = "alpha",
      .times = "51/50" },
};

CLAIM (memscale_unseen_mass_finite) = {
    .id = "memscale/unseen_mass_finite",
    .statement =
        "After $T$ draws from a Zipf law of exponent $\\alpha$ on $N$ items "
        "the mass of the items not yet seen is, on average, "
        "$\\sum_{x \\le N} p_x (1 - p_x)^T$.",
    .source = "arXiv 2310.02984, Proposition 1 (as recalled, up to "
              "constants); the exact sum is derived here",

    .predicts = &memscale_unseen_mass_finite_quantity,
    .proved_by = &memscale_unseen_mass_finite_proof,
    .run_by = &memscale_unseen_mass_finite_experiment,
    .measured = "unseen",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/50",
                .runs = 100000,
                .why = "exact at finite N and T: the margin is resolution" },
};
