#include "validate/claim.h"

USES (quantity, memgd_margin_flow);
USES (quantity, memgd_margin_flow_root);
USES (quantity, memgd_margin_logarithm);
USES (experiment, memgd_margin_flow);
USES (proof, memgd_margin_flow);

static const struct point grid[] = {
    { .at = { "2", "1/2", "1" } },      { .at = { "5", "1/10", "10" } },
    { .at = { "2", "3/4", "100" } },    { .at = { "50", "1/100", "100" } },
    { .at = { "37", "1/7", "137/3" } }, { .at = { "5", "1/10", "1000" } },
};

static const struct rival rivals[] = {
    { .label = "log (M p t) alone",
      .predicts = &memgd_margin_logarithm_quantity },
    { .label = "M - 1 for M, at M = 5",
      .predicts = &memgd_margin_flow_quantity,
      .axis = "t",
      .times = "4/5" },
    { .label = "one class more",
      .predicts = &memgd_margin_flow_quantity,
      .axis = "M",
      .plus = "1" },
    { .label = "twice the margin",
      .predicts = &memgd_margin_flow_quantity,
      .factor = "2" },
    { .label = "a token half as frequent",
      .predicts = &memgd_margin_flow_quantity,
      .axis = "p",
      .times = "1/2" },
    { .label = "one small step more",
      .predicts = &memgd_margin_flow_quantity,
      .axis = "t",
      .times = "4001/4000" },
};

#define CUT "computed for this project, cut to nine digits"

static const struct observation observed[] = {
    { .point = { .at = { "2", "1/2", "1" } },
      .value = "0.442854401",
      .radius = "1/1000000000",
      .source = CUT },
    { .point = { .at = { "2", "1/2", "10" } },
      .value = "2.17732510",
      .radius = "1/100000000",
      .source = CUT },
    { .point = { .at = { "5", "3/10", "1000000" } },
      .value = "14.2209384",
      .radius = "1/10000000",
      .source = CUT },
    { .point = { .at = { "50", "1/100", "100" } },
      .value = "0.986106596",
      .radius = "1/1000000000",
      .source = CUT },
};

CLAIM (memgd_margin_flow) = {
    .id = "memgd/margin_flow",
    .statement =
        "Gradient flow from $W_0 = 0$ with orthonormal embeddings gives a "
        "token of frequency $p$ among $M$ classes the margin $m$ that solves "
        "$(M-1) m + e^m = M p t + 1$: it grows like $\\log t$.",
    .source = "arXiv 2402.18724 (as recalled) states logarithmic growth of "
              "the margin for orthogonal embeddings; the closed form is "
              "derived here",

    .predicts = &memgd_margin_flow_quantity,
    .second = &memgd_margin_flow_root_quantity,
    .proved_by = &memgd_margin_flow_proof,
    .run_by = &memgd_margin_flow_experiment,
    .measured = "margin",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000",
                .runs = 1,
                .why = "4000 and 8000 steps on all weights, extrapolated to "
                       "the flow: what is left is of second order in the step "
                       "and proved below the margin at each point" },
};
