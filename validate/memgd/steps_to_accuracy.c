#include "validate/claim.h"

USES (quantity, memgd_steps_to_accuracy);
USES (quantity, memgd_steps_to_accuracy_plain);
USES (quantity, memgd_steps_to_lasting_accuracy);
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
    { .label = "one step more, where it is 2",
      .predicts = &memgd_steps_to_accuracy_quantity,
      .factor = "3/2" },
    { .label = "steps of half the size: only one class's score moves",
      .predicts = &memgd_steps_to_accuracy_quantity,
      .axis = "eta",
      .times = "1/2" },
    { .label = "for good, not for the first time",
      .predicts = &memgd_steps_to_lasting_accuracy_quantity },
    { .label = "inner product 5 % smaller",
      .predicts = &memgd_steps_to_accuracy_quantity,
      .axis = "corr",
      .times = "19/20" },
    { .label = "the last step that raises the loss",
      .predicts = &memgd_last_spike_quantity },
};

CLAIM (memgd_steps_to_accuracy) = {
    .id = "memgd/steps_to_accuracy",
    .statement =
        "Gradient descent from $W = 0$ on two tokens of frequencies "
        "$p$, $1 - p$ with opposite labels and inner product $\\rho$ "
        "has both right for the first time after this many steps: $1$ "
        "if and only if $\\rho \\max(p, 1-p) < \\min(p, 1-p)$, about "
        "$t^*/\\eta$ for small steps, and not monotone in the step "
        "size: at $p = 3/4$, $\\rho = 19/20$ it is 52 for $\\eta = 1$ "
        "and 2 for $\\eta = 10$.",
    .source = "arXiv 2402.18724, the map of step sizes (as recalled); the "
              "integers are derived here",

    .predicts = &memgd_steps_to_accuracy_quantity,
    .second = &memgd_steps_to_accuracy_plain_quantity,
    .proved_by = &memgd_steps_to_accuracy_proof,
    .run_by = &memgd_steps_to_accuracy_experiment,
    .measured = "first",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/4",
                .runs = 1,
                .why = "integers: the run counts, and its budget is 0 where "
                       "every sign it met is beyond its proved rounding" },
};
