#include "validate/claim.h"

USES (quantity, memgd_spike_margin);
USES (quantity, memgd_spike_margin_plain);
USES (experiment, memgd_spike_margin);
USES (proof, memgd_spike_loss);

static const struct point grid[] = {
    { .at = { "3/4", "19/20", "10", "1", "1" } },
    { .at = { "3/4", "19/20", "10", "1", "2" } },
    { .at = { "3/4", "19/20", "10", "2", "1" } },
    { .at = { "3/4", "19/20", "10", "2", "2" } },
    { .at = { "3/4", "19/20", "10", "5", "2" } },
    { .at = { "3/4", "19/20", "10", "34", "1" } },
    { .at = { "3/4", "19/20", "10", "34", "2" } },
    { .at = { "3/4", "19/20", "1", "34", "2" } },
    { .at = { "3/4", "1/2", "22", "7", "2" } },
    { .at = { "3/4", "-1/2", "7/5", "137", "1" } },
    { .at = { "9/10", "1/2", "1/10", "1000", "2" } },
    { .at = { "3/5", "9/10", "30", "20", "1" } },
};

static const struct rival rivals[] = {
    { .label = "one step more",
      .predicts = &memgd_spike_margin_quantity,
      .axis = "k",
      .plus = "1" },
    { .label = "one step less",
      .predicts = &memgd_spike_margin_quantity,
      .axis = "k",
      .plus = "-1" },
    { .label = "steps of half the size: only one class's score moves",
      .predicts = &memgd_spike_margin_quantity,
      .axis = "eta",
      .times = "1/2" },
    { .label = "the other sign of the inner product",
      .predicts = &memgd_spike_margin_quantity,
      .axis = "corr",
      .times = "-1" },
    { .label = "the frequencies exchanged, at p = 3/4",
      .predicts = &memgd_spike_margin_quantity,
      .axis = "p",
      .times = "1/3" },
};

static const struct observation observed[] = {
    { .point = { .at = { "3/4", "19/20", "10", "1", "1" } },
      .value = "5.125",
      .radius = "0",
      .source = "computed apart from this program" },
    { .point = { .at = { "3/4", "19/20", "10", "1", "2" } },
      .value = "-4.625",
      .radius = "0",
      .source = "the same" },
    { .point = { .at = { "3/4", "19/20", "10", "2", "1" } },
      .value = "0.509781296",
      .radius = "1/1000000000",
      .source = "the same, cut to nine digits" },
    { .point = { .at = { "3/4", "19/20", "10", "2", "2" } },
      .value = "0.242224886",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "3/4", "19/20", "10", "5", "2" } },
      .value = "-5.38793266",
      .radius = "1/100000000",
      .source = "the same" },
    { .point = { .at = { "3/4", "19/20", "10", "34", "1" } },
      .value = "3.32181700",
      .radius = "1/100000000",
      .source = "the same" },
    { .point = { .at = { "3/4", "19/20", "10", "34", "2" } },
      .value = "2.14611169",
      .radius = "1/100000000",
      .source = "the same" },
    { .point = { .at = { "3/4", "19/20", "1", "34", "2" } },
      .value = "-0.309751167",
      .radius = "1/1000000000",
      .source = "the same" },
};

CLAIM (memgd_spike_margin) = {
    .id = "memgd/spike_margin",
    .statement =
        "Two tokens of frequencies $p$ and $q = 1 - p$ with opposite labels "
        "and inner product $\\rho$: gradient descent of size $\\eta$ from $W "
        "= 0$ moves the margins by $m_1 \\leftarrow m_1 + 2\\eta(p s_1 - "
        "\\rho q s_2)$, $m_2 \\leftarrow m_2 + 2\\eta(q s_2 - \\rho p s_1)$, "
        "$s_i = 1/(1+e^{m_i})$; this is token $i$ after $k$ steps. At $p = "
        "3/4$, $\\rho = 19/20$, $\\eta = 1$ the rarer token is still wrong "
        "after 34 steps.",
    .source = "arXiv 2402.18724, the figures of two tokens (as recalled): U = "
              "I, n = d = 2, W_0 = 0; the recursion is derived here",

    .predicts = &memgd_spike_margin_quantity,
    .second = &memgd_spike_margin_plain_quantity,
    .proved_by = &memgd_spike_loss_proof,
    .run_by = &memgd_spike_margin_experiment,
    .measured = "margin",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000",
                .runs = 1,
                .why = "rounding, followed along the run by the norm of the "
                       "derivative of each step and proved below 5e-10 of "
                       "the margin" },
};
