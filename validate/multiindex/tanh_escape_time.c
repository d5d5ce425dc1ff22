#include "validate/claim.h"

USES (quantity, multiindex_tanh_escape_time);
USES (quantity, multiindex_tanh_escape_time_series);
USES (quantity, multiindex_tanh_escape_linear);
USES (quantity, multiindex_relu_escape_time);
USES (proof, multiindex_tanh_escape_time);

static const struct point grid[] = {
    { .at = { "100" } }, { .at = { "10000" } },   { .at = { "3" } },
    { .at = { "137" } }, { .at = { "1000000" } },
};

static const struct rival rivals[] = {
    { .label = "h_1 alone",
      .predicts = &multiindex_tanh_escape_linear_quantity },
    { .label = "loss without its half",
      .predicts = &multiindex_tanh_escape_time_quantity,
      .factor = "1/2" },
    { .label = "one dimension more",
      .predicts = &multiindex_tanh_escape_time_quantity,
      .axis = "d",
      .plus = "1" },
    { .label = "relu", .predicts = &multiindex_relu_escape_time_quantity },
};

CLAIM (multiindex_tanh_escape_time) = {
    .id = "multiindex/tanh_escape_time",
    .statement =
        "Under the link tanh the flow goes from the squared overlap $1/d$ to "
        "$1/2$ in $\\int du/(2\\Phi'(g))$, $u$ the logit of $g$, $\\Phi'(g) "
        "= \\sum k a_k^2 g^{k-1}$: like $\\log(d)/(2a_1^2)$, less than what "
        "$h_1$ alone would take.",
    .source = "derived here",

    .predicts = &multiindex_tanh_escape_time_quantity,
    .second = &multiindex_tanh_escape_time_series_quantity,
    .proved_by = &multiindex_tanh_escape_time_proof,
    .unrun = "both sides are exact",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "0",
                .why = "both routes are exact" },
};
