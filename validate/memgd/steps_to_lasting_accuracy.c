#include "validate/claim.h"

USES (quantity, memgd_steps_to_lasting_accuracy);
USES (quantity, memgd_steps_to_accuracy);
USES (quantity, memgd_last_spike);
USES (experiment, memgd_steps_to_accuracy);
USES (proof, memgd_steps_to_accuracy);

static const struct point grid[] = {
    { .at = { "3/4", "19/20", "10" } }, { .at = { "3/4", "19/20", "1" } },
    { .at = { "3/4", "1/2", "22" } },   { .at = { "4/5", "3/4", "7/5" } },
    { .at = { "3/5", "9/10", "6" } },   { .at = { "9/10", "1/2", "137/100" } },
    { .at = { "3/5", "9/10", "12" } },  { .at = { "1/4", "19/20", "1/10" } },
    { .at = { "2/3", "2/5", "5" } },    { .at = { "17/20", "19/20", "100" } },
    { .at = { "11/20", "4/5", "10" } },
};

static const struct rival rivals[] = {
    { .label = "the first time",
      .predicts = &memgd_steps_to_accuracy_quantity },
    { .label = "the last step that raises the loss",
      .predicts = &memgd_last_spike_quantity },
    { .label = "steps of half the size",
      .predicts = &memgd_steps_to_lasting_accuracy_quantity,
      .axis = "eta",
      .times = "1/2" },
    { .label = "inner product 5 % smaller",
      .predicts = &memgd_steps_to_lasting_accuracy_quantity,
      .axis = "corr",
      .times = "19/20" },
};

CLAIM (memgd_steps_to_lasting_accuracy) = {
    .id = "memgd/steps_to_lasting_accuracy",
    .statement =
        "From this step of gradient descent on neither of two tokens "
        "with opposite labels is ever wrong again: a wrong one costs "
        "$\\min(p,q) \\log 2$ at least, and once $\\eta L \\le 1$ the loss "
        "only falls. With large steps that is later than the first time "
        "both are right: at $p = 3/4$, $\\rho = 19/20$, $\\eta = 10$ they "
        "are right after step 2, wrong at 14 for the last time, and "
        "right for good from 15; at $p = 11/20$, $\\rho = 4/5$ right "
        "after step 1 and for good from 4.",
    .source = "derived here; arXiv 2402.18724 (as recalled) counts the first "
              "time",

    .predicts = &memgd_steps_to_lasting_accuracy_quantity,
    .proved_by = &memgd_steps_to_accuracy_proof,
    .run_by = &memgd_steps_to_accuracy_experiment,
    .measured = "lasting",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/4",
                .runs = 1,
                .why = "integers: the run counts, and its budget is 0 where "
                       "every sign it met is beyond its proved rounding" },
};
