#include "validate/claim.h"

USES (quantity, memgd_spike_momentum_loss);
USES (quantity, memgd_spike_momentum_loss_plain);
USES (quantity, memgd_spike_momentum_damped);
USES (quantity, memgd_spike_loss);
USES (experiment, memgd_spike_momentum_loss);
USES (proof, memgd_spike_momentum_loss);

static const struct point grid[] = {
    { .at = { "3/4", "19/20", "1", "9/10", "2" } },
    { .at = { "3/4", "19/20", "1", "9/10", "3" } },
    { .at = { "3/4", "19/20", "1", "9/10", "12" } },
    { .at = { "3/4", "19/20", "10", "1/2", "5" } },
    { .at = { "9/10", "1/2", "1/10", "99/100", "37" } },
    { .at = { "3/5", "-1/3", "7/5", "4/7", "137" } },
};

static const struct rival rivals[] = {
    { .label = "without momentum", .predicts = &memgd_spike_loss_quantity },
    { .label = "the other convention, a gradient times 1 - beta",
      .predicts = &memgd_spike_momentum_damped_quantity },
    { .label = "one step more",
      .predicts = &memgd_spike_momentum_loss_quantity,
      .axis = "k",
      .plus = "1" },
    { .label = "steps of half the size: only one class's score moves",
      .predicts = &memgd_spike_momentum_loss_quantity,
      .axis = "eta",
      .times = "1/2" },
    { .label = "beta 1 % smaller",
      .predicts = &memgd_spike_momentum_loss_quantity,
      .axis = "beta",
      .times = "99/100" },
};

CLAIM (memgd_spike_momentum_loss) = {
    .id = "memgd/spike_momentum_loss",
    .statement =
        "Two tokens with opposite labels by gradient descent with momentum "
        "$\\beta$ from rest: a step makes $n \\leftarrow \\beta n + 2\\eta(p "
        "s_1 - \\rho q s_2, q s_2 - \\rho p s_1)$ and $m \\leftarrow m + n$; "
        "this is the loss after $k$ of them. At $p = 3/4$, $\\rho = 19/20$, "
        "$\\eta = 1$ it never rises without momentum, and does at step 3 with "
        "$\\beta = 9/10$.",
    .source = "derived here, beside the plain steps of arXiv 2402.18724",

    .predicts = &memgd_spike_momentum_loss_quantity,
    .second = &memgd_spike_momentum_loss_plain_quantity,
    .proved_by = &memgd_spike_momentum_loss_proof,
    .run_by = &memgd_spike_momentum_loss_experiment,
    .measured = "loss",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000",
                .runs = 1,
                .why = "rounding of weights and velocity, followed along the "
                       "run and proved below 5e-10 of the loss" },
};
