#include "validate/claim.h"

USES (quantity, multiindex_flow_converges);
USES (quantity, multiindex_flow_converges_signs);
USES (experiment, multiindex_flow_converges);
USES (proof, multiindex_flow_converges);

static const struct point grid[] = {
    { .at = { "1", "1" } },
    { .at = { "2", "2" } },
    { .at = { "2", "3" } },
    { .at = { "3", "3" }, .effort = 10 },
    { .at = { "3", "4" }, .effort = 100 },
};

static const struct rival rivals[] = {
    { .label =
          "every direction from half of the starts, as with a fixed odd link",
      .predicts = &multiindex_flow_converges_signs_quantity },
    { .label = "three starts of four",
      .predicts = &multiindex_flow_converges_quantity,
      .factor = "3/4" },
};

CLAIM (multiindex_flow_converges) = {
    .id = "multiindex/flow_converges",
    .statement =
        "With the best link at every moment and $r \\ge q$ columns gradient "
        "flow of all weights learns all $q$ directions that the target "
        "depends on, from almost every start: $\\log\\det G$ only rises, and "
        "at rest with $\\det G > 0$ only $G = I$ is left. All runs from "
        "uniform starts end there, on staircases $h_1(z_1) + h_1(z_1) "
        "h_1(z_2) + \\dots$",
    .source = "global convergence for $r \\ge q$ is the theorem of the paper "
              "on Gaussian multi-index models in two time scales (as "
              "recalled); this proof is derived here",

    .predicts = &multiindex_flow_converges_quantity,
    .proved_by = &multiindex_flow_converges_proof,
    .run_by = &multiindex_flow_converges_experiment,
    .measured = "learnt",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/10",
                .runs = 1300,
                .why = "exact: the margin is resolution" },
};
