#include "validate/claim.h"

USES (quantity, memgd_spike_loss);
USES (quantity, memgd_spike_loss_plain);
USES (experiment, memgd_spike_loss);
USES (proof, memgd_spike_loss);

static const struct point grid[] = {
    { .at = { "3/4", "19/20", "10", "1" } },
    { .at = { "3/4", "19/20", "10", "2" } },
    { .at = { "3/4", "19/20", "10", "5" } },
    { .at = { "3/4", "19/20", "10", "10" } },
    { .at = { "3/4", "19/20", "10", "34" } },
    { .at = { "3/4", "19/20", "1", "1" } },
    { .at = { "3/4", "19/20", "1", "10" } },
    { .at = { "3/4", "19/20", "1", "34" } },
    { .at = { "3/4", "1/2", "22", "7" } },
    { .at = { "3/4", "-1/2", "7/5", "137" } },
    { .at = { "9/10", "1/2", "1/10", "1000" } },
    { .at = { "3/5", "9/10", "30", "20" } },
};

static const struct rival rivals[] = {
    { .label = "one step more",
      .predicts = &memgd_spike_loss_quantity,
      .axis = "k",
      .plus = "1" },
    { .label = "one step less",
      .predicts = &memgd_spike_loss_quantity,
      .axis = "k",
      .plus = "-1" },
    { .label = "steps of half the size: only one class's score moves",
      .predicts = &memgd_spike_loss_quantity,
      .axis = "eta",
      .times = "1/2" },
    { .label = "the other sign of the inner product",
      .predicts = &memgd_spike_loss_quantity,
      .axis = "corr",
      .times = "-1" },
    { .label = "the landscape's loss, divided by N = 2 as well",
      .predicts = &memgd_spike_loss_quantity,
      .factor = "1/2",
      .paper_says = "paper says loss in the landscape figures and draws the "
                    "mean over the tokens of p times loss (as recalled), "
                    "correct is their sum, N times as large" },
};

static const struct observation observed[] = {
    { .point = { .at = { "3/4", "19/20", "10", "1" } },
      .value = "1.16313543",
      .radius = "1/100000000",
      .source = "computed apart from this program, cut to nine digits" },
    { .point = { .at = { "3/4", "19/20", "10", "2" } },
      .value = "0.497634282",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "3/4", "19/20", "10", "5" } },
      .value = "1.34866370",
      .radius = "1/100000000",
      .source = "the same" },
    { .point = { .at = { "3/4", "19/20", "10", "10" } },
      .value = "0.619671745",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "3/4", "19/20", "10", "34" } },
      .value = "0.0542362292",
      .radius = "1/10000000000",
      .source = "the same" },
    { .point = { .at = { "3/4", "19/20", "1", "1" } },
      .value = "0.589757173",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "3/4", "19/20", "1", "10" } },
      .value = "0.492437572",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "3/4", "19/20", "1", "34" } },
      .value = "0.372202231",
      .radius = "1/1000000000",
      .source = "the same" },
};

CLAIM (memgd_spike_loss) = {
    .id = "memgd/spike_loss",
    .statement =
        "Two tokens of frequencies $p$ and $q = 1 - p$ with opposite labels "
        "and inner product $\\rho$: after $k$ steps of gradient descent of "
        "size $\\eta$ from $W = 0$ the loss is $p \\log(1+e^{-m_1}) + q "
        "\\log(1+e^{-m_2})$, where a step adds $2\\eta(p s_1 - \\rho q s_2)$ "
        "to $m_1$ and $2\\eta(q s_2 - \\rho p s_1)$ to $m_2$, $s_i = "
        "1/(1+e^{m_i})$. At $p = 3/4$, $\\rho = 19/20$, $\\eta = 10$ it "
        "spikes, the second time higher than the first.",
    .source = "arXiv 2402.18724, the figure of a loss spike (as recalled): p "
              "= .75, alpha = .95, 35 steps of 10 and 1; derived here",

    .predicts = &memgd_spike_loss_quantity,
    .second = &memgd_spike_loss_plain_quantity,
    .proved_by = &memgd_spike_loss_proof,
    .run_by = &memgd_spike_loss_experiment,
    .measured = "loss",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000",
                .runs = 1,
                .why = "rounding, followed along the run by the norm of the "
                       "derivative of each step and proved below 5e-10 of "
                       "the loss" },
};
