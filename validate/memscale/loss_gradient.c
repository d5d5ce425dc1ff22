#include "validate/claim.h"

USES (quantity, memscale_loss_gradient);
USES (quantity, memscale_loss_gradient_series);
USES (quantity, memscale_loss_gradient_hebb);
USES (experiment, memscale_loss_gradient);
USES (proof, memscale_loss_gradient);

static const struct point grid[] = {
    { .at = { "3", "3", "2", "0" } },     { .at = { "5", "2", "3", "1" } },
    { .at = { "17", "5", "4", "3/2" } },  { .at = { "37", "7", "6", "-5/4" } },
    { .at = { "100", "5", "8", "1/3" } },
};

static const struct rival rivals[] = {
    { .label = "the scheme q = p",
      .predicts = &memscale_loss_gradient_hebb_quantity },
    { .label = "the gradient at 0 elsewhere",
      .predicts = &memscale_loss_gradient_quantity,
      .axis = "t",
      .times = "0" },
    { .label = "twice the gradient",
      .predicts = &memscale_loss_gradient_quantity,
      .factor = "2" },
    { .label = "the other sign",
      .predicts = &memscale_loss_gradient_quantity,
      .factor = "-1" },
};

CLAIM (memscale_loss_gradient) = {
    .id = "memscale/loss_gradient",
    .statement =
        "The cross-entropy $\\ell(W; x, y)$ of a linear memory with scores "
        "$u_z^T W e_x$ has the gradient $-(1 - p_W(y|x)) (u_y - \\sum_{z \\ne "
        "y} p_W(z|x, z \\ne y) u_z) e_x^T$; from $W = 0$ the first step is "
        "$\\eta \\sum_x p(x) (u_{f(x)} - \\bar u) e_x^T$.",
    .source = "arXiv 2310.02984, gradient of the cross-entropy (as recalled)",

    .predicts = &memscale_loss_gradient_quantity,
    .second = &memscale_loss_gradient_series_quantity,
    .proved_by = &memscale_loss_gradient_proof,
    .run_by = &memscale_loss_gradient_experiment,
    .measured = "derivative",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000",
                .runs = 1,
                .why = "truncation and rounding of the difference quotient, "
                       "proved below 1e-7 of the derivative on the grid" },
};
