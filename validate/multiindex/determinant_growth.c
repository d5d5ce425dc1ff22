#include "validate/claim.h"

USES (quantity, multiindex_determinant_growth);
USES (quantity, multiindex_determinant_growth_squared);
USES (quantity, multiindex_determinant_growth_tensors);
USES (quantity, multiindex_energy_growth);
USES (experiment, multiindex_flow_rates);
USES (proof, multiindex_overlap_growth);

static const struct point grid[] = {
    { .at = { "3/10", "1/10", "1/5" } },
    { .at = { "1/10", "-1/5", "7/10" } },
    { .at = { "9/10", "1/20", "37/50" } },
    { .at = { "1/3", "1/7", "2/3" } },
    { .at = { "1/2", "0", "99/100" } },
};

static const struct rival rivals[] = {
    { .label = "the factor 2 forgotten",
      .predicts = &multiindex_determinant_growth_quantity,
      .factor = "1/2" },
    { .label = "twice as fast: the loss without its half",
      .predicts = &multiindex_determinant_growth_quantity,
      .factor = "2" },
    { .label = "the other sign of the mixed overlap",
      .predicts = &multiindex_determinant_growth_quantity,
      .axis = "g12",
      .times = "-1" },
    { .label = "k^2 for k in S",
      .predicts = &multiindex_determinant_growth_squared_quantity },
    { .label = "the rate of Phi",
      .predicts = &multiindex_energy_growth_quantity },
};

CLAIM (multiindex_determinant_growth) = {
    .id = "multiindex/determinant_growth",
    .statement =
        "On the flow of the overlaps $\\log\\det G$ grows at the rate "
        "$2\\,\\mathrm{tr}((I-G) S(G)) \\ge 0$: for $h_1(z_1) + \\frac12 "
        "h_1(z_2) + \\frac{3}{10} h_2(z_2)$ one gradient of the population's "
        "loss moves the weights so, whatever $0 < G < I$ is.",
    .source = "derived here",

    .predicts = &multiindex_determinant_growth_quantity,
    .second = &multiindex_determinant_growth_tensors_quantity,
    .proved_by = &multiindex_overlap_growth_proof,
    .run_by = &multiindex_flow_rates_experiment,
    .measured = "determinant",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000000",
                .runs = 1,
                .why = "exact but for rounding, which is bounded" },
};
