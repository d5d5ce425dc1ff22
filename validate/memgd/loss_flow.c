#include "validate/claim.h"

USES (quantity, memgd_loss_flow);
USES (quantity, memgd_loss_flow_root);
USES (quantity, memgd_loss_law);
USES (quantity, memgd_loss_flow_below);
USES (experiment, memgd_loss_flow);
USES (proof, memgd_loss_flow);

static const struct point grid[] = {
    { .at = { "10", "5", "200" } }, { .at = { "10", "5", "10" } },
    { .at = { "3", "2", "50" } },   { .at = { "20", "7", "1000" } },
    { .at = { "8", "37", "137" } },
};

static const struct rival rivals[] = {
    { .label = "the law (M-1) N/(M t) alone",
      .predicts = &memgd_loss_law_quantity },
    { .label = "one token more",
      .predicts = &memgd_loss_flow_quantity,
      .axis = "N",
      .plus = "1" },
    { .label = "one class more",
      .predicts = &memgd_loss_flow_quantity,
      .axis = "M",
      .plus = "1" },
    { .label = "twice the time",
      .predicts = &memgd_loss_flow_quantity,
      .axis = "t",
      .times = "2" },
    { .label = "margins log (M p t + 1)",
      .predicts = &memgd_loss_flow_below_quantity },
};

static const struct observation observed[] = {
    { .point = { .at = { "10", "5", "200" } },
      .value = "0.0496",
      .radius = "1/5000",
      .source = "1.24 times the law 8/200, as computed for this project" },
};

CLAIM (memgd_loss_flow) = {
    .id = "memgd/loss_flow",
    .statement = "Over $N$ tokens of frequencies $p_x \\propto 1/x$ among "
                 "$M$ classes, embeddings orthonormal, gradient flow has at "
                 "time $t$ the mean loss $\\sum_x p_x \\log(1 + (M-1) "
                 "e^{-m_x})$, $(M-1) m_x + e^{m_x} = M p_x t + 1$.",
    .source = "arXiv 2402.18724 (as recalled) has the loss of orthogonal "
              "embeddings fall like 1/t; the sum, the constant and the "
              "bounds are derived here",

    .predicts = &memgd_loss_flow_quantity,
    .second = &memgd_loss_flow_root_quantity,
    .proved_by = &memgd_loss_flow_proof,
    .run_by = &memgd_loss_flow_experiment,
    .measured = "loss",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/400000",
                .runs = 1,
                .why =
                    "4000 and 8000 steps on all weights, extrapolated to the "
                    "flow: what is left is of second order in the step and "
                    "proved below the margin at each point" },
};
