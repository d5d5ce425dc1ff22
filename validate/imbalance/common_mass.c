#include "validate/claim.h"

USES (quantity, imbalance_all_samples);
USES (quantity, imbalance_common_mass);
USES (quantity, imbalance_common_mass_scan);
USES (quantity, imbalance_head_share);
USES (proof, imbalance_common_mass);
USES (experiment, imbalance_common_mass);

static const struct point grid[] = {
    { .at = { "50257" } },
    { .at = { "1000" } },
    { .at = { "137" } },
};

static const struct rival rivals[] = {
    { .label = "almost all samples",
      .predicts = &imbalance_all_samples_quantity },
    { .label = "the classes up to c / log^2 c",
      .predicts = &imbalance_head_share_quantity },
    { .label = "half as many classes",
      .predicts = &imbalance_common_mass_quantity,
      .axis = "c",
      .times = "2" },
};

#define SOURCE "num.: two programs, cut after nine digits"
static const struct observation observed[] = {
    { { .at = { "1000" } }, "0.730925226", "1e-9", SOURCE, NULL },
    { { .at = { "50257" } }, "0.786544093", "1e-9", SOURCE, NULL },
};

CLAIM (imbalance_common_mass) = {
    .id = "imbalance/common_mass",
    .statement =
        "Under Zipf's law on $c$ classes those with $\\pi_k \\ge "
        "1/c$ have the mass $H_K/H_c$, $K = \\lfloor c/H_c \\rfloor$: "
        "78.7 % for $c = 50257$, in 8.8 % of the classes.",
    .source = "derived here",

    .predicts = &imbalance_common_mass_quantity,
    .second = &imbalance_common_mass_scan_quantity,
    .proved_by = &imbalance_common_mass_proof,
    .run_by = &imbalance_common_mass_experiment,
    .measured = "common",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100",
                .runs = 100000,
                .why =
                    "exact: the margin is resolution, at 128 labels a run" },
};
