#include "validate/claim.h"

USES (quantity, multiindex_link_kernel);
USES (quantity, multiindex_link_kernel_centred);
USES (quantity, multiindex_link_kernel_otherwise);
USES (quantity, multiindex_link_kernel_overlap);
USES (experiment, multiindex_link_kernel);
USES (proof, multiindex_link_kernel);

static const struct point grid[] = {
    { .at = { "1", "1/10" } },   { .at = { "1", "9/10" } },
    { .at = { "1", "-3/5" } },   { .at = { "2", "7/20" } },
    { .at = { "2", "9/10" } },   { .at = { "3", "3/5" } },
    { .at = { "3", "-17/20" } }, { .at = { "4", "1/2" } },
};

static const struct rival rivals[] = {
    { .label = "without the constant term",
      .predicts = &multiindex_link_kernel_centred_quantity },
    { .label = "g squared once more: the overlap for its square",
      .predicts = &multiindex_link_kernel_overlap_quantity },
    { .label = "a factor 1/2",
      .predicts = &multiindex_link_kernel_quantity,
      .factor = "1/2" },
    { .label = "the other sign of g",
      .predicts = &multiindex_link_kernel_quantity,
      .axis = "g",
      .times = "-1" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1", "1/10" } },
      .value = "0.184951382",
      .radius = "1/1000000000",
      .source = "computed apart from this program, cut to nine digits" },
    { .point = { .at = { "1", "1/2" } },
      .value = "0.304498890",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "1", "9/10" } },
      .value = "0.454769199",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "2", "1/10" } },
      .value = "0.0637685608",
      .radius = "1/10000000000",
      .source = "the same" },
    { .point = { .at = { "2", "9/10" } },
      .value = "0.712867413",
      .radius = "1/1000000000",
      .source = "the same" },
};

CLAIM (multiindex_link_kernel) = {
    .id = "multiindex/link_kernel",
    .statement =
        "A link along two directions of inner product $g$ has the mean "
        "product $\\Phi(g) = \\sum_k a_k^2 g^k$, whatever the dimension: "
        "$(\\sqrt{1-g^2} + g(\\pi - \\arccos g))/(2\\pi)$ for $\\max(z, 0)$, "
        "its constant term $1/(2\\pi)$ included, and $\\frac2\\pi \\arcsin g$ "
        "for the sign; for $\\tanh$ and $1/(1+e^{-z})$ the series is "
        "enclosed.",
    .source = "classical; the paper's projected loss (as recalled) is made of "
              "it; derived here",

    .predicts = &multiindex_link_kernel_quantity,
    .second = &multiindex_link_kernel_otherwise_quantity,
    .proved_by = &multiindex_link_kernel_proof,
    .run_by = &multiindex_link_kernel_experiment,
    .measured = "product",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/100",
                .runs = 60000,
                .why = "exact: the margin is resolution" },
};
