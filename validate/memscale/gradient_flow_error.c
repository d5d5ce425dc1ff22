#include "validate/claim.h"

USES (quantity, memscale_gradient_flow_error);
USES (quantity, memscale_proportional_error);
USES (quantity, memscale_optimal_error);
USES (proof, memscale_gradient_flow_error);
USES (experiment, memscale_gradient_flow_error);

static const struct point grid[] = {
    { .at = { "2", "100", "100", "10" } },
    { .at = { "7/5", "137", "50", "33" } },
    { .at = { "3/2", "60", "5/2", "4" } },
};

static const struct rival rivals[] = {
    { .label = "without the factor 2: q + e^q = 1 + t p",
      .predicts = &memscale_gradient_flow_error_quantity,
      .axis = "t",
      .times = "1/2" },
    { .label = "linear growth: q = p",
      .predicts = &memscale_proportional_error_quantity },
    { .label = "the best weights",
      .predicts = &memscale_optimal_error_quantity },
    { .label = "one dimension more",
      .predicts = &memscale_gradient_flow_error_quantity,
      .axis = "d",
      .plus = "1" },
};

CLAIM (memscale_gradient_flow_error) = {
    .id = "memscale/gradient_flow_error",
    .statement =
        "A two-class memory that stores item $x$ as strongly as the gradient "
        "flow of the cross-entropy has by time $t$, $q + e^q = 1 + 2 t p_x$, "
        "errs with probability $\\sum_x p_x h_d(q_x^2 / \\sum_z q_z^2)$, "
        "$h_d$ being the share of a spherical cap.",
    .source = "derived here; arXiv 2310.02984 (as recalled) has the discrete "
              "steps of the same weights",

    .predicts = &memscale_gradient_flow_error_quantity,
    .proved_by = &memscale_gradient_flow_error_proof,
    .run_by = &memscale_gradient_flow_error_experiment,
    .measured = "averaged",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/40",
                .runs = 100000,
                .why = "exact at finite N and d: the margin is resolution, "
                       "below what the factor 2 in the flow changes" },
};
