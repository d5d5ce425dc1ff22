#include "validate/claim.h"

USES (quantity, memgd_steps_bound);
USES (experiment, memgd_steps_to_accuracy);
USES (proof, memgd_steps_bound);

static const struct point grid[] = {
    { .at = { "3/4", "19/20", "10" } },
    { .at = { "3/4", "19/20", "1" } },
    { .at = { "3/4", "1/2", "22" } },
    { .at = { "4/5", "3/4", "7/5" } },
    { .at = { "3/5", "9/10", "6" } },
    { .at = { "9/10", "1/2", "137/100" } },
    { .at = { "3/5", "9/10", "12" } },
    { .at = { "1/4", "19/20", "1/10" } },
    { .at = { "2/3", "2/5", "5" } },
    { .at = { "17/20", "19/20", "100" } },
    { .at = { "24/25", "1/2", "1/10" } },
    { .at = { "4/5", "17/18", "1/10" } },
    { .at = { "3/4", "1/2", "400" } },
    { .at = { "99/100", "1/2", "1/10" } },
};

static const struct rival rivals[] = {
    { .label = "1 + corr for 1 - corr",
      .predicts = &memgd_steps_bound_quantity,
      .axis = "corr",
      .times = "-1" },
    { .label = "no term of 1/eta",
      .predicts = &memgd_steps_bound_quantity,
      .axis = "eta",
      .times = "1000000000" },
    { .label = "p nearer to 1/2",
      .predicts = &memgd_steps_bound_quantity,
      .axis = "p",
      .times = "2/3" },
    { .label = "a thirtieth of it",
      .predicts = &memgd_steps_bound_quantity,
      .factor = "1/30" },
};

CLAIM (memgd_steps_bound) = {
    .id = "memgd/steps_bound",
    .statement =
        "At every step size gradient descent from $W = 0$ has two "
        "tokens with opposite labels both right after at most "
        "$\\frac{4}{(1-\\rho)\\mu} (1 + \\frac{14\\nu}{25\\eta\\mu})$ "
        "steps, $\\mu$ and $\\nu$ the smaller and the larger of $p$ and "
        "$1 - p$: however large the steps, their spikes are benign.",
    .source = "derived here, by the argument of the perceptron",

    .predicts = &memgd_steps_bound_quantity,
    .proved_by = &memgd_steps_bound_proof,
    .run_by = &memgd_steps_to_accuracy_experiment,
    .measured = "first",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .runs = 1,
                .why = "a bound, and integers whose signs are certain in the "
                       "run" },
};
