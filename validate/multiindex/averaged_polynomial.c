#include "validate/claim.h"

USES (quantity, multiindex_averaged_polynomial);
USES (quantity, multiindex_averaged_polynomial_moments);
USES (quantity, multiindex_averaged_polynomial_noiseless);
USES (quantity, multiindex_averaged_polynomial_transposed);
USES (experiment, multiindex_averaged_polynomial);
USES (proof, multiindex_averaging);

static const struct point grid[] = {
    { .at = { "1", "1/2", "1/3", "-2/5", "3/7", "7/5", "-3/4" } },
    { .at = { "2", "1/2", "1/3", "-2/5", "3/7", "7/5", "-3/4" } },
    { .at = { "3", "3/5", "-4/9", "1/7", "2/3", "-13/10", "11/7" } },
    { .at = { "4", "1/10", "4/5", "-3/10", "1/5", "2", "1/2" } },
    { .at = { "5", "3/5", "-4/9", "1/7", "2/3", "1/3", "-6/5" } },
};

static const struct rival rivals[] = {
    { .label = "the transposed matrix",
      .predicts = &multiindex_averaged_polynomial_transposed_quantity },
    { .label = "without the noise",
      .predicts = &multiindex_averaged_polynomial_noiseless_quantity },
    { .label = "half of the first entry",
      .predicts = &multiindex_averaged_polynomial_quantity,
      .axis = "M11",
      .times = "1/2" },
};

CLAIM (multiindex_averaged_polynomial) = {
    .id = "multiindex/averaged_polynomial",
    .statement =
        "The best link of a projection $W$ is the conditional mean of the "
        "target, $f_W(z) = A_M f(z) = E f(M z + \\eta)$, $\\eta \\sim N(0, I "
        "- "
        "M M^T)$, with $M = W_*^T W$: $\\sum w_{ij} He_i(z_1) He_j(z_2)$ "
        "becomes the polynomial $\\sum w_{ij} y_1^i y_2^j$ at $y = M z$ in "
        "the same dress, here for five targets of degree 4 at most.",
    .source = "the paper's averaging operator (as recalled, where its index "
              "is M transposed); derived here",

    .predicts = &multiindex_averaged_polynomial_quantity,
    .second = &multiindex_averaged_polynomial_moments_quantity,
    .proved_by = &multiindex_averaging_proof,
    .run_by = &multiindex_averaged_polynomial_experiment,
    .measured = "value",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/100000000",
                .runs = 1,
                .why = "rounding, followed through 81 inputs: below 3e-9" },
};
