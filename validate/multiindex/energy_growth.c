#include "validate/claim.h"

USES (quantity, multiindex_energy_growth);
USES (quantity, multiindex_energy_growth_tensors);
USES (quantity, multiindex_energy_growth_unweighted);
USES (quantity, multiindex_determinant_growth);
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
      .predicts = &multiindex_energy_growth_quantity,
      .factor = "1/2" },
    { .label = "twice as fast: the loss without its half",
      .predicts = &multiindex_energy_growth_quantity,
      .factor = "2" },
    { .label = "the weight G forgotten",
      .predicts = &multiindex_energy_growth_unweighted_quantity },
    { .label = "the other sign of the mixed overlap",
      .predicts = &multiindex_energy_growth_quantity,
      .axis = "g12",
      .times = "-1" },
    { .label = "the rate of log det G",
      .predicts = &multiindex_determinant_growth_quantity },
};

CLAIM (multiindex_energy_growth) = {
    .id = "multiindex/energy_growth",
    .statement =
        "On the flow of the overlaps the square norm $\\Phi$ of what the "
        "model can say grows at the rate $2\\,\\|(I-G)^{1/2} S(G) "
        "G^{1/2}\\|_F^2$: for $h_1(z_1) + \\frac12 h_1(z_2) + \\frac{3}{10} "
        "h_2(z_2)$ that is twice the square length of the gradient of the "
        "population's loss, whatever $0 < G < I$ is.",
    .source = "derived here",

    .predicts = &multiindex_energy_growth_quantity,
    .second = &multiindex_energy_growth_tensors_quantity,
    .proved_by = &multiindex_overlap_growth_proof,
    .run_by = &multiindex_flow_rates_experiment,
    .measured = "energy",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000",
                .runs = 1,
                .why = "exact but for rounding, which is bounded" },
};
