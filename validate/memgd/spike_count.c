#include "validate/claim.h"

USES (quantity, memgd_spike_count);
USES (quantity, memgd_last_spike);
USES (quantity, memgd_steps_one);
USES (experiment, memgd_steps_to_accuracy);
USES (proof, memgd_spike_count);

static const struct point grid[] = {
    { .at = { "3/4", "19/20", "10" } }, { .at = { "3/4", "19/20", "1" } },
    { .at = { "3/4", "1/2", "22" } },   { .at = { "4/5", "3/4", "7/5" } },
    { .at = { "3/5", "9/10", "6" } },   { .at = { "9/10", "1/2", "137/100" } },
    { .at = { "3/5", "9/10", "12" } },  { .at = { "1/4", "19/20", "1/10" } },
    { .at = { "2/3", "2/5", "5" } },    { .at = { "17/20", "19/20", "100" } },
    { .at = { "11/20", "4/5", "10" } },
};

static const struct rival rivals[] = {
    { .label = "the number of the last",
      .predicts = &memgd_last_spike_quantity },
    { .label = "one spike alone, wherever there is any",
      .predicts = &memgd_steps_one_quantity },
    { .label = "steps of half the size",
      .predicts = &memgd_spike_count_quantity,
      .axis = "eta",
      .times = "1/2" },
    { .label = "inner product 5 % smaller",
      .predicts = &memgd_spike_count_quantity,
      .axis = "corr",
      .times = "19/20" },
};

CLAIM (memgd_spike_count) = {
    .id = "memgd/spike_count",
    .statement =
        "So many steps of gradient descent, of all that follow, raise "
        "the loss of two tokens with opposite labels. At $p = 3/4$, "
        "$\\rho = 19/20$ eight of size 10 do, and none of size 1, where "
        "the loss falls all the time and the rarer token is learned "
        "last, at step 52. Where $\\rho p \\le q$ the first step cannot "
        "raise it, but later ones may: at $p = 11/20$, $\\rho = 4/5$, "
        "$\\eta = 10$ steps 2 and 3 do.",
    .source = "arXiv 2402.18724, the figure of a loss spike (as recalled) "
              "shows 35 steps; derived here",

    .predicts = &memgd_spike_count_quantity,
    .proved_by = &memgd_spike_count_proof,
    .run_by = &memgd_steps_to_accuracy_experiment,
    .measured = "spikes",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/4",
                .runs = 1,
                .why = "integers: the run counts, and its budget is 0 where "
                       "every sign it met is beyond its proved rounding" },
};
