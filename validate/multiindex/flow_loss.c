#include "validate/claim.h"

USES (quantity, multiindex_flow_loss);
USES (quantity, multiindex_flow_loss_spent);
USES (experiment, multiindex_turning_flow);
USES (proof, multiindex_overlap_growth);

static const struct point grid[] = {
    { .at = { "0" } },   { .at = { "1/10" } }, { .at = { "1" } },
    { .at = { "7/5" } }, { .at = { "5" } },    { .at = { "20" } },
};

static const struct rival rivals[] = {
    { .label = "the loss without its half",
      .predicts = &multiindex_flow_loss_quantity,
      .factor = "2" },
    { .label = "twice the time",
      .predicts = &multiindex_flow_loss_quantity,
      .axis = "t",
      .times = "2" },
    { .label = "half the time",
      .predicts = &multiindex_flow_loss_quantity,
      .axis = "t",
      .times = "1/2" },
    { .label = "time 1/1000 later",
      .predicts = &multiindex_flow_loss_quantity,
      .axis = "t",
      .plus = "1/1000" },
};

CLAIM (multiindex_flow_loss) = {
    .id = "multiindex/flow_loss",
    .statement =
        "With the best link at every moment the loss $\\frac12 \\mathbb E(F - "
        "\\mathbb E[F | W^T x])^2$ is $\\frac12(\\Phi(I) - \\Phi(G))$, $\\Phi "
        "= \\sum_k <f_k, G^{\\otimes k} f_k>$, and gradient flow of all "
        "weights spends $\\mathrm{tr}((I-G) S G S)$ of it in a unit of time: "
        "the enclosed loss of $h_1(z_1) + \\frac12 h_1(z_2) + \\frac{3}{10} "
        "h_2(z_2)$.",
    .source = "the model and the flow are those of the paper on Gaussian "
              "multi-index models in two time scales (as recalled); the "
              "equation of the overlaps is derived here",

    .predicts = &multiindex_flow_loss_quantity,
    .second = &multiindex_flow_loss_spent_quantity,
    .proved_by = &multiindex_overlap_growth_proof,
    .run_by = &multiindex_turning_flow_experiment,
    .measured = "loss",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000",
                .runs = 1,
                .why = "the run follows the same flow in doubles: its error "
                       "is estimated from a coarser tolerance, and below" },
};
