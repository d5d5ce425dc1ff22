#include "validate/claim.h"

USES (quantity, multiindex_flow_overlap);
USES (quantity, multiindex_flow_overlap_defects);
USES (quantity, multiindex_flow_overlap_one_sided);
USES (quantity, multiindex_flow_overlap_squared);
USES (experiment, multiindex_flow_overlap);
USES (proof, multiindex_overlap_flow);

static const struct point grid[] = {
    { .at = { "3/10", "1/10", "1/5", "1", "1", "1" } },
    { .at = { "3/10", "1/10", "1/5", "1", "1", "2" } },
    { .at = { "3/10", "1/10", "1/5", "20", "2", "2" } },
    { .at = { "1/100", "-1/200", "1/137", "7/2", "1", "2" } },
    { .at = { "1/10", "-1/5", "7/10", "3", "2", "2" } },
    { .at = { "1/1000", "0", "1/1000", "9", "1", "1" } },
};

static const struct rival rivals[] = {
    { .label = "the loss without its half: twice the time",
      .predicts = &multiindex_flow_overlap_quantity,
      .axis = "t",
      .times = "2" },
    { .label = "time 1/1000 later",
      .predicts = &multiindex_flow_overlap_quantity,
      .axis = "t",
      .plus = "1/1000" },
    { .label = "the other sign of the mixed overlap",
      .predicts = &multiindex_flow_overlap_quantity,
      .axis = "g12",
      .times = "-1" },
    { .label = "no transpose beside (I - G) S G",
      .predicts = &multiindex_flow_overlap_one_sided_quantity },
    { .label = "k^2 for k in S",
      .predicts = &multiindex_flow_overlap_squared_quantity },
};

static const struct observation observed[] = {
    { .point = { .at = { "3/10", "1/10", "1/5", "1", "1", "1" } },
      .value = ".710671931",
      .radius = "1/1000000000",
      .source = "computed apart from this program, cut to nine digits" },
    { .point = { .at = { "3/10", "1/10", "1/5", "1", "1", "2" } },
      .value = ".304346342",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "3/10", "1/10", "1/5", "1", "2", "2" } },
      .value = ".312455855",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "3/10", "1/10", "1/5", "5", "1", "1" } },
      .value = ".826998240",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "3/10", "1/10", "1/5", "5", "1", "2" } },
      .value = ".327777045",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "3/10", "1/10", "1/5", "5", "2", "2" } },
      .value = ".378951898",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "3/10", "1/10", "1/5", "20", "1", "1" } },
      .value = ".936233621",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "3/10", "1/10", "1/5", "20", "1", "2" } },
      .value = ".113778461",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "3/10", "1/10", "1/5", "20", "2", "2" } },
      .value = ".796984890",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "3/10", "1/10", "1/5", "40", "1", "1" } },
      .value = ".999554466",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "3/10", "1/10", "1/5", "40", "1", "2" } },
      .value = ".000766991276",
      .radius = "1/1000000000000",
      .source = "the same" },
    { .point = { .at = { "3/10", "1/10", "1/5", "40", "2", "2" } },
      .value = ".998679615",
      .radius = "1/1000000000",
      .source = "the same" },
};

CLAIM (multiindex_flow_overlap) = {
    .id = "multiindex/flow_overlap",
    .statement =
        "With the best link at every moment, gradient flow of all weights "
        "moves the overlaps by $\\dot G = (I-G) S(G) G + G S(G) (I-G)$ from "
        "every start $0 < G(0) < I$: for $h_1(z_1) + \\frac12 h_1(z_2) + "
        "\\frac{3}{10} h_2(z_2)$ each entry of $G(t)$ is the enclosed one.",
    .source = "the model and the flow are those of the paper on Gaussian "
              "multi-index models in two time scales (as recalled); the "
              "equation of the overlaps is derived here",

    .predicts = &multiindex_flow_overlap_quantity,
    .second = &multiindex_flow_overlap_defects_quantity,
    .proved_by = &multiindex_overlap_flow_proof,
    .run_by = &multiindex_flow_overlap_experiment,
    .measured = "overlap",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "the run follows the same flow in doubles: its error "
                       "is estimated from a coarser tolerance, and below" },
};
