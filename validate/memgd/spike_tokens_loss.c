#include "validate/claim.h"

USES (quantity, memgd_spike_tokens_loss);
USES (quantity, memgd_spike_tokens_loss_plain);
USES (experiment, memgd_spike_tokens_loss);
USES (proof, memgd_spike_tokens_loss);

static const struct point grid[] = {
    { .at = { "5", "5", "3/10", "3", "30" } },
    { .at = { "5", "5", "3/10", "10", "30" } },
    { .at = { "5", "5", "3/10", "20", "30" } },
    { .at = { "5", "5", "4/5", "3", "30" } },
    { .at = { "5", "5", "4/5", "10", "30" } },
    { .at = { "5", "5", "4/5", "20", "1" } },
    { .at = { "5", "5", "4/5", "20", "2" } },
    { .at = { "5", "5", "4/5", "20", "30" } },
    { .at = { "5", "2", "19/20", "20", "10" } },
    { .at = { "12", "3", "1/7", "7/5", "137" } },
};

static const struct rival rivals[] = {
    { .label = "one step more",
      .predicts = &memgd_spike_tokens_loss_quantity,
      .axis = "k",
      .plus = "1" },
    { .label = "no interference",
      .predicts = &memgd_spike_tokens_loss_quantity,
      .axis = "corr",
      .times = "0" },
    { .label = "steps of twice the size",
      .predicts = &memgd_spike_tokens_loss_quantity,
      .axis = "eta",
      .times = "2" },
    { .label = "one token more",
      .predicts = &memgd_spike_tokens_loss_quantity,
      .axis = "N",
      .plus = "1" },
    { .label = "one class more",
      .predicts = &memgd_spike_tokens_loss_quantity,
      .axis = "M",
      .plus = "1" },
    { .label = "the mean over tokens in place of the sum",
      .predicts = &memgd_spike_tokens_loss_quantity,
      .factor = "1/5" },
};

CLAIM (memgd_spike_tokens_loss) = {
    .id = "memgd/spike_tokens_loss",
    .statement =
        "The full memory of $N$ tokens, $p_x \\propto 1/x$, labels $x \\bmod "
        "M$, embeddings with one inner product $\\rho$ and orthonormal "
        "outputs, trained by gradient descent from $W = 0$, is the system of "
        "particles $S_x \\leftarrow S_x + \\eta((1-\\rho) R_x + \\rho \\sum_y "
        "R_y)$, $R_x = p_x (1_{f(x)} - \\mathrm{softmax}(S_x))$: this is its "
        "loss after $k$ steps. At $N = M = 5$ steps of 20 spike for $\\rho = "
        "4/5$ and not for $\\rho = 3/10$.",
    .source = "arXiv 2402.18724, figure of large memories (as recalled): N = "
              "5, steps of 3, 10, 20, p ~ 1/x, 30 steps, random spherical "
              "embeddings; their inner products are made equal here",

    .predicts = &memgd_spike_tokens_loss_quantity,
    .second = &memgd_spike_tokens_loss_plain_quantity,
    .proved_by = &memgd_spike_tokens_loss_proof,
    .run_by = &memgd_spike_tokens_loss_experiment,
    .measured = "loss",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/20000000",
                .runs = 1,
                .why = "rounding, followed along the run by a bound of the "
                       "derivative of each step and proved below 3e-8 of "
                       "the loss" },
};
