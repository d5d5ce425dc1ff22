#include "validate/claim.h"

USES (quantity, multiindex_flow_determinant);
USES (quantity, multiindex_flow_determinant_grown);
USES (quantity, multiindex_flow_determinant_one_sided);
USES (quantity, multiindex_flow_determinant_squared);
USES (experiment, multiindex_turning_flow);
USES (proof, multiindex_overlap_flow);

static const struct point grid[] = {
    { .at = { "1/10" } }, { .at = { "1" } },  { .at = { "7/5" } },
    { .at = { "5" } },    { .at = { "20" } }, { .at = { "40" } },
};

static const struct rival rivals[] = {
    { .label = "the loss without its half: twice the time",
      .predicts = &multiindex_flow_determinant_quantity,
      .axis = "t",
      .times = "2" },
    { .label = "half the time",
      .predicts = &multiindex_flow_determinant_quantity,
      .axis = "t",
      .times = "1/2" },
    { .label = "time 1/1000 later",
      .predicts = &multiindex_flow_determinant_quantity,
      .axis = "t",
      .plus = "1/1000" },
    { .label = "no transpose beside (I - G) S G",
      .predicts = &multiindex_flow_determinant_one_sided_quantity },
    { .label = "k^2 for k in S",
      .predicts = &multiindex_flow_determinant_squared_quantity },
};

static const struct observation observed[] = {
    { .point = { .at = { "1" } },
      .value = "0.129426910",
      .radius = "1/1000000000",
      .source = "computed apart from this program, cut to nine digits" },
    { .point = { .at = { "5" } },
      .value = "0.205954761",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "20" } },
      .value = "0.733218511",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "40" } },
      .value = "0.998234082",
      .radius = "1/1000000000",
      .source = "the same" },
};

CLAIM (multiindex_flow_determinant) = {
    .id = "multiindex/flow_determinant",
    .statement =
        "With the best link at every moment, gradient flow of $L = \\frac12 "
        "\\mathbb E(F - \\mathbb E[F | W^T x])^2$ along the Grassmann "
        "manifold moves the overlaps by $\\dot G = (I-G) S(G) G + G S(G) "
        "(I-G)$, whatever $d$ and $r$: for $h_1(z_1) + \\frac12 h_1(z_2) + "
        "\\frac{3}{10} h_2(z_2)$ from a given $G(0)$ their determinant is "
        "the enclosed one.",
    .source = "the model and the flow are those of the paper on Gaussian "
              "multi-index models in two time scales (as recalled); the "
              "equation of the overlaps is derived here",

    .predicts = &multiindex_flow_determinant_quantity,
    .second = &multiindex_flow_determinant_grown_quantity,
    .proved_by = &multiindex_overlap_flow_proof,
    .run_by = &multiindex_turning_flow_experiment,
    .measured = "determinant",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "the run follows the same flow in doubles: its error "
                       "is estimated from a coarser tolerance, and below" },
};
