#include "validate/claim.h"

USES (quantity, memscale_optimal_error);
USES (quantity, memscale_optimal_error_stationary);
USES (quantity, memscale_optimal_error_leading);
USES (quantity, memscale_proportional_error);
USES (quantity, memscale_threshold_best_finite);
USES (experiment, memscale_optimal_error);
USES (proof, memscale_optimal_error);

static const struct point grid[] = {
    { .at = { "2", "100", "10" } },
    { .at = { "7/5", "137", "33" } },
    { .at = { "3/2", "9", "5" } },
    { .at = { "2", "100", "100" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "the best threshold",
      .predicts = &memscale_threshold_best_finite_quantity },
    { .label = "q = p, the first step",
      .predicts = &memscale_proportional_error_quantity },
    { .label = "the limit law",
      .predicts = &memscale_optimal_error_leading_quantity },
    { .label = "one dimension more",
      .predicts = &memscale_optimal_error_quantity,
      .axis = "d",
      .plus = "1" },
};

CLAIM (memscale_optimal_error) = {
    .id = "memscale/optimal_error",
    .statement =
        "The least error of all weights in a two-class memory is the minimum "
        "of the convex $\\sum_x p_x h_d(w_x)$ over $w \\ge 0$, "
        "$\\sum_x w_x = 1$; the weights that solve $p_x w_x^{-1/2} "
        "(1-w_x)^{d/2-1} = \\lambda$ reach it.",
    .source = "derived here; arXiv 2310.02984, Theorem 2 (as recalled) bounds "
              "the minimax error from below by a constant times "
              "$(d+1)^{1-\\alpha}$",

    .predicts = &memscale_optimal_error_quantity,
    .second = &memscale_optimal_error_stationary_quantity,
    .proved_by = &memscale_optimal_error_proof,
    .run_by = &memscale_optimal_error_experiment,
    .measured = "averaged",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/40",
                .runs = 100000,
                .why = "exact at finite N and d: the margin is resolution, "
                       "below what one dimension changes" },
};
