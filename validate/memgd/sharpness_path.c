#include "validate/claim.h"

USES (quantity, memgd_sharpness_path);
USES (quantity, memgd_sharpness_path_plain);
USES (quantity, memgd_sharpness);
USES (experiment, memgd_spike_loss);
USES (proof, memgd_sharpness);

static const struct point grid[] = {
    { .at = { "3/4", "19/20", "10", "0" } },
    { .at = { "3/4", "19/20", "10", "1" } },
    { .at = { "3/4", "19/20", "10", "2" } },
    { .at = { "3/4", "19/20", "10", "14" } },
    { .at = { "3/4", "19/20", "10", "34" } },
    { .at = { "3/4", "19/20", "1", "34" } },
    { .at = { "3/4", "-1/2", "7/5", "37" } },
    { .at = { "9/10", "1/2", "1/10", "1000" } },
};

static const struct rival rivals[] = {
    { .label = "the sharpness at W = 0",
      .predicts = &memgd_sharpness_quantity },
    { .label = "one step more",
      .predicts = &memgd_sharpness_path_quantity,
      .axis = "k",
      .plus = "1" },
    { .label = "one step less",
      .predicts = &memgd_sharpness_path_quantity,
      .axis = "k",
      .plus = "-1" },
    { .label = "without the square of u_1 - u_2",
      .predicts = &memgd_sharpness_path_quantity,
      .factor = "1/2" },
    { .label = "steps of half the size",
      .predicts = &memgd_sharpness_path_quantity,
      .axis = "eta",
      .times = "1/2" },
};

CLAIM (memgd_sharpness_path) = {
    .id = "memgd/sharpness_path",
    .statement =
        "After $k$ steps of gradient descent from $W = 0$ the Hessian of the "
        "loss of two tokens with opposite labels has the largest eigenvalue "
        "$h_1 + h_2 + \\sqrt{(h_1 - h_2)^2 + 4 \\rho^2 h_1 h_2}$, $h_i = p_i "
        "s_i (1 - s_i)$. At $p = 3/4$, $\\rho = 19/20$ steps of 10 begin "
        "beyond $2/\\eta = 1/5$ and end below it.",
    .source = "arXiv 2402.18724, figures of sharpness along trajectories (as "
              "recalled; from other starts); the formula is derived here",

    .predicts = &memgd_sharpness_path_quantity,
    .second = &memgd_sharpness_path_plain_quantity,
    .proved_by = &memgd_sharpness_proof,
    .run_by = &memgd_spike_loss_experiment,
    .measured = "sharpness",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/200000000",
                .runs = 1,
                .why = "rounding, followed along the run by the norm of the "
                       "derivative of each step, then the residual of the "
                       "last power of the Hessian: proved below 3e-9 of it" },
};
