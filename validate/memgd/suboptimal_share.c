#include "validate/claim.h"

USES (quantity, memgd_suboptimal_share);
USES (proof, memgd_suboptimal_share);
USES (experiment, memgd_suboptimal_share);

static const struct point grid[] = {
    { .at = { "1" }, .effort = 10 },
    { .at = { "2" }, .effort = 10 },
    { .at = { "7/5" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "exponent alpha + 1",
      .predicts = &memgd_suboptimal_share_quantity,
      .axis = "alpha",
      .plus = "1" },
    { .label = "of all draws, not of those that no memory holds",
      .predicts = &memgd_suboptimal_share_quantity,
      .factor = "1/4" },
    { .label = "missing factor 2",
      .predicts = &memgd_suboptimal_share_quantity,
      .factor = "2" },
    { .label = "cross-entropy is optimal",
      .predicts = &memgd_suboptimal_share_quantity,
      .factor = "0" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1" } },
      .value = "0.439",
      .radius = "7/200",
      .source =
          "20000 draws made apart, some 5000 of them not separable: five "
          "standard errors" },
};

CLAIM (memgd_suboptimal_share) = {
    .id = "memgd/suboptimal_share",
    .statement =
        "Three tokens of two classes on uniform directions in the plane, $p_x "
        "\\sim x^{-\\alpha}$, $\\alpha \\ge 1$: of the draws that no linear "
        "memory holds, a quarter of all, cross-entropy fails to find the best "
        "memory on the share $\\frac4{\\pi^2} \\int_0^\\pi \\arctan (w(t) "
        "\\sin t) dt$; $0.436$ at $\\alpha = 1$.",
    .source = "derived here; that cross-entropy memorises suboptimally is the "
              "abstract of arXiv 2402.18724 (as recalled)",

    .predicts = &memgd_suboptimal_share_quantity,
    .proved_by = &memgd_suboptimal_share_proof,
    .run_by = &memgd_suboptimal_share_experiment,
    .measured = "share",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/50",
                .runs = 20000,
                .why = "exact: the margin is resolution, a quarter of what "
                       "one in the exponent changes" },
};
