#include "validate/claim.h"

USES (quantity, multiindex_relu_escape_time);
USES (quantity, multiindex_relu_escape_time_flow);
USES (quantity, multiindex_relu_escape_constant);
USES (proof, multiindex_relu_escape_time);

static const struct point grid[] = {
    { .at = { "100" } }, { .at = { "10000" } },   { .at = { "3" } },
    { .at = { "137" } }, { .at = { "1000000" } },
};

static const struct rival rivals[] = {
    { .label = "h_1 alone",
      .predicts = &multiindex_relu_escape_constant_quantity },
    { .label = "loss without its half",
      .predicts = &multiindex_relu_escape_time_quantity,
      .factor = "1/2" },
    { .label = "one dimension more",
      .predicts = &multiindex_relu_escape_time_quantity,
      .axis = "d",
      .plus = "1" },
    { .label = "the time of h_1 with the weight 1",
      .predicts = &multiindex_relu_escape_constant_quantity,
      .factor = "1/4" },
};

static const struct observation observed[] = {
    { .point = { .at = { "100" } },
      .value = "8.43873181",
      .radius = "1/100000000",
      .source = "computed apart from this program, cut to nine digits" },
    { .point = { .at = { "10000" } },
      .value = "17.6563442",
      .radius = "1/10000000",
      .source = "the same" },
};

CLAIM (multiindex_relu_escape_time) = {
    .id = "multiindex/relu_escape_time",
    .statement =
        "Under the link relu the flow is $g' = g(1-g)(1-\\arccos(g)/\\pi)$; "
        "from $g = 1/d$ to $1/2$ it takes 8.4387 at $d = 100$ and 17.656 at "
        "$d = 10000$: like $2 \\log d$.",
    .source = "derived here from the kernel of relu",

    .predicts = &multiindex_relu_escape_time_quantity,
    .second = &multiindex_relu_escape_time_flow_quantity,
    .proved_by = &multiindex_relu_escape_time_proof,
    .unrun = "both sides are exact",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "0",
                .why = "both routes are exact" },
};
