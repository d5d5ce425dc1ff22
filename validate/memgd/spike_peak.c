#include "validate/claim.h"

USES (quantity, memgd_spike_peak);
USES (quantity, memgd_last_spike);
USES (quantity, memgd_steps_one);
USES (experiment, memgd_spike_peak);
USES (proof, memgd_spike_count);

static const struct point grid[] = {
    { .at = { "3/4", "19/20", "10", "35" } },
    { .at = { "3/4", "19/20", "10", "4" } },
    { .at = { "3/4", "19/20", "1", "35" } },
    { .at = { "3/5", "9/10", "12", "35" } },
    { .at = { "17/20", "19/20", "100", "137" } },
};

static const struct rival rivals[] = {
    { .label = "the first spike is the highest",
      .predicts = &memgd_steps_one_quantity },
    { .label = "the last step that raises the loss",
      .predicts = &memgd_last_spike_quantity },
    { .label = "four steps alone",
      .predicts = &memgd_spike_peak_quantity,
      .axis = "K",
      .times = "4/35" },
    { .label = "steps of half the size",
      .predicts = &memgd_spike_peak_quantity,
      .axis = "eta",
      .times = "1/2" },
};

CLAIM (memgd_spike_peak) = {
    .id = "memgd/spike_peak",
    .statement =
        "Of the first $K$ steps of gradient descent on two tokens with "
        "opposite labels, this one has the largest loss: at $p = 3/4$, "
        "$\\rho = 19/20$, $\\eta = 10$ the fifth of 35, where the loss "
        "is 1.3487, and not the first, where it is 1.1631; at $\\eta = "
        "1$ the first.",
    .source = "arXiv 2402.18724, the figure of a loss spike (as recalled); "
              "derived here",

    .predicts = &memgd_spike_peak_quantity,
    .proved_by = &memgd_spike_count_proof,
    .run_by = &memgd_spike_peak_experiment,
    .measured = "step",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/4",
                .runs = 1,
                .why = "integers: the run counts, and its budget is 0 where "
                       "every sign it met is beyond its proved rounding" },
};
