#include "validate/claim.h"

USES (quantity, memgd_steps_lasting_bound);
USES (quantity, memgd_steps_lasting_bound_large);
USES (experiment, memgd_steps_to_accuracy);
USES (proof, memgd_steps_lasting_bound);

static const struct point grid[] = {
    { .at = { "3/4", "19/20", "10" } },
    { .at = { "3/4", "19/20", "1" } },
    { .at = { "3/4", "1/2", "22" } },
    { .at = { "4/5", "3/4", "7/5" } },
    { .at = { "1/4", "19/20", "1/10" } },
    { .at = { "17/20", "19/20", "100" } },
    { .at = { "24/25", "1/2", "1/10" } },
    { .at = { "3/4", "1/2", "1/1000" } },
    { .at = { "4/5", "17/18", "1/10" } },
    { .at = { "3/5", "99/100", "1/10" } },
};

static const struct rival rivals[] = {
    { .label = "1 + corr for 1 - corr",
      .predicts = &memgd_steps_lasting_bound_quantity,
      .axis = "corr",
      .times = "-1" },
    { .label = "without the term of small steps",
      .predicts = &memgd_steps_lasting_bound_large_quantity },
    { .label = "a hundredth of it",
      .predicts = &memgd_steps_lasting_bound_quantity,
      .factor = "1/100" },
};

CLAIM (memgd_steps_lasting_bound) = {
    .id = "memgd/steps_lasting_bound",
    .statement =
        "At every step size the spikes of two tokens with opposite labels are "
        "benign: after at most $\\frac{2}{(1-\\rho)\\sigma} (1 + "
        "\\frac{7}{25\\eta\\sigma})$ steps of gradient descent from $W = 0$, "
        "$\\sigma = \\mu(1-e^{-l})$, $l = \\min(1/\\eta, \\mu\\log 2)$, $\\mu "
        "= \\min(p, 1-p)$, both are right for good and the loss only falls.",
    .source = "derived here, by the argument of the perceptron",

    .predicts = &memgd_steps_lasting_bound_quantity,
    .proved_by = &memgd_steps_lasting_bound_proof,
    .run_by = &memgd_steps_to_accuracy_experiment,
    .measured = "lasting",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .runs = 1,
                .why = "a bound, and integers whose signs are certain in the "
                       "run" },
};
