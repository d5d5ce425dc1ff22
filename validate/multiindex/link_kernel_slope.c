#include "validate/claim.h"

USES (quantity, multiindex_link_kernel);
USES (quantity, multiindex_link_kernel_slope);
USES (quantity, multiindex_link_kernel_slope_difference);
USES (experiment, multiindex_link_kernel_slope);
USES (proof, multiindex_link_kernel_slope);

static const struct point grid[] = {
    { .at = { "1", "1/10" } }, { .at = { "1", "9/10" } },
    { .at = { "3", "3/5" } },  { .at = { "3", "1/7" } },
    { .at = { "4", "1/2" } },
};

static const struct rival rivals[] = {
    { .label = "the kernel itself",
      .predicts = &multiindex_link_kernel_quantity },
    { .label = "a factor 2: the slope in the overlap",
      .predicts = &multiindex_link_kernel_slope_quantity,
      .factor = "2" },
    { .label = "half of g",
      .predicts = &multiindex_link_kernel_slope_quantity,
      .axis = "g",
      .times = "1/2" },
};

CLAIM (multiindex_link_kernel_slope) = {
    .id = "multiindex/link_kernel_slope",
    .statement =
        "What drives the overlap of a single-index model, $\\Phi'(g) = "
        "\\sum_k "
        "k a_k^2 g^{k-1}$, is the mean product of slopes $E f'(x) f'(y)$ at "
        "correlation $g$: $(\\pi - \\arccos g)/(2\\pi)$ for $\\max(z, 0)$, "
        "enclosed for $\\tanh$ and $1/(1+e^{-z})$.",
    .source = "derived here (Price); the paper's flow (as recalled) is made "
              "of it",

    .predicts = &multiindex_link_kernel_slope_quantity,
    .second = &multiindex_link_kernel_slope_difference_quantity,
    .proved_by = &multiindex_link_kernel_slope_proof,
    .run_by = &multiindex_link_kernel_slope_experiment,
    .measured = "product",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/100",
                .runs = 60000,
                .why = "exact: the margin is resolution" },
};
