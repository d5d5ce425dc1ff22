#include "validate/claim.h"

USES (quantity, imbalance_head_mass);
USES (quantity, imbalance_head_mass_maclaurin);
USES (quantity, imbalance_head_mass_logarithms);
USES (proof, imbalance_head_mass);
USES (experiment, imbalance_head_mass);

static const struct point grid[] = {
    { .at = { "50257", "428" } },
    { .at = { "1000", "20" } },
    { .at = { "10000", "117" } },
    { .at = { "137", "2" } },
};

static const struct rival rivals[] = {
    { .label = "one class less",
      .predicts = &imbalance_head_mass_quantity,
      .axis = "K",
      .plus = "-1" },
    { .label = "logarithms for harmonic numbers",
      .predicts = &imbalance_head_mass_logarithms_quantity },
    { .label = "twice as many classes in all",
      .predicts = &imbalance_head_mass_quantity,
      .axis = "c",
      .times = "2" },
};

#define SOURCE "num.: two programs, cut after nine digits"
static const struct observation observed[] = {
    { { .at = { "1000000", "5239" } }, "0.635126143", "1e-9", SOURCE, NULL },
    { { .at = { "1000000000", "2328539" } },
      "0.715381362",
      "1e-9",
      SOURCE,
      NULL },
    { { .at = { "1000000000000", "1309803451" } },
      "0.764682981",
      "1e-9",
      SOURCE,
      NULL },
};

CLAIM (imbalance_head_mass) = {
    .id = "imbalance/head_mass",
    .statement = "Of $c$ classes with frequencies $\\pi_k = 1/(k H_c)$ the "
                 "$K$ most frequent have the mass $H_K/H_c$.",
    .source = "arXiv 2402.19449, section 1 and appendix H (as recalled)",

    .predicts = &imbalance_head_mass_quantity,
    .second = &imbalance_head_mass_maclaurin_quantity,
    .proved_by = &imbalance_head_mass_proof,
    .run_by = &imbalance_head_mass_experiment,
    .measured = "inside",
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
