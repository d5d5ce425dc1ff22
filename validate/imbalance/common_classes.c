#include "validate/claim.h"

USES (quantity, imbalance_common_classes);
USES (quantity, imbalance_head_largest);
USES (quantity, imbalance_head_cut);
USES (proof, imbalance_common_mass);
USES (experiment, imbalance_common_classes);

static const struct point grid[] = {
    { .at = { "1000" } },  { .at = { "137" } },     { .at = { "10000" } },
    { .at = { "50257" } }, { .at = { "1000000" } },
};

static const struct rival rivals[] = {
    { .label = "those with c pi_k >= log c",
      .predicts = &imbalance_head_largest_quantity },
    { .label = "c / log^2 c", .predicts = &imbalance_head_cut_quantity },
    { .label = "eight classes more in all",
      .predicts = &imbalance_common_classes_quantity,
      .axis = "c",
      .plus = "8" },
};

#define SOURCE "num.: counted by two programs"
static const struct observation observed[] = {
    { { .at = { "1000" } }, "133", "0", SOURCE, NULL },
    { { .at = { "50257" } }, "4407", "0", SOURCE, NULL },
};

CLAIM (imbalance_common_classes) = {
    .id = "imbalance/common_classes",
    .statement = "Under Zipf's law on $c$ classes $\\lfloor c/H_c \\rfloor$ "
                 "have $\\pi_k \\ge 1/c$.",
    .source = "derived here",

    .predicts = &imbalance_common_classes_quantity,
    .proved_by = &imbalance_common_mass_proof,
    .run_by = &imbalance_common_classes_experiment,
    .measured = "count",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "0",
                .runs = 1,
                .why = "an integer has no margin" },
};
