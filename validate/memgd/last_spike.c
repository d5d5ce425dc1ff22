#include "validate/claim.h"

USES (quantity, memgd_last_spike);
USES (quantity, memgd_spike_count);
USES (quantity, memgd_steps_to_lasting_accuracy);
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
    { .label = "how many there are", .predicts = &memgd_spike_count_quantity },
    { .label = "the step after which both are right for good",
      .predicts = &memgd_steps_to_lasting_accuracy_quantity },
    { .label = "steps of half the size",
      .predicts = &memgd_last_spike_quantity,
      .axis = "eta",
      .times = "1/2" },
    { .label = "inner product 5 % smaller",
      .predicts = &memgd_last_spike_quantity,
      .axis = "corr",
      .times = "19/20" },
};

CLAIM (memgd_last_spike) = {
    .id = "memgd/last_spike",
    .statement =
        "The last step of gradient descent that raises the loss of two "
        "tokens with opposite labels, 0 if none does: once $\\eta L \\le "
        "1$ it only falls, and that comes at every step size "
        "(memgd/steps_lasting_bound). At $p = 3/4$, $\\rho = 19/20$, "
        "$\\eta = 10$ it is step 14.",
    .source = "arXiv 2402.18724 has benign loss spikes (as recalled); derived "
              "here",

    .predicts = &memgd_last_spike_quantity,
    .proved_by = &memgd_spike_count_proof,
    .run_by = &memgd_steps_to_accuracy_experiment,
    .measured = "last_spike",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/4",
                .runs = 1,
                .why = "integers: the run counts, and its budget is 0 where "
                       "every sign it met is beyond its proved rounding" },
};
