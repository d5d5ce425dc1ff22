#include "validate/claim.h"

USES (quantity, memgd_spike_step_normalised);
USES (quantity, memgd_spike_step);
USES (experiment, memgd_spike_step_normalised);
USES (proof, memgd_spike_step_normalised);

static const struct point grid[] = {
    { .at = { "3/4", "19/20" } },     { .at = { "3/4", "1/2" } },
    { .at = { "9/10", "1/2" } },      { .at = { "3/5", "9/10" } },
    { .at = { "17/20", "137/200" } }, { .at = { "2/3", "31/32" } },
};

static const struct rival rivals[] = {
    { .label = "the plain critical step",
      .predicts = &memgd_spike_step_quantity },
    { .label = "the length in the margins, sqrt 2 larger",
      .predicts = &memgd_spike_step_normalised_quantity,
      .factor = "99/70" },
    { .label = "p 1 % larger",
      .predicts = &memgd_spike_step_normalised_quantity,
      .axis = "p",
      .times = "101/100" },
    { .label = "inner product 0.1 % larger",
      .predicts = &memgd_spike_step_normalised_quantity,
      .axis = "corr",
      .times = "1001/1000" },
};

CLAIM (memgd_spike_step_normalised) = {
    .id = "memgd/spike_step_normalised",
    .statement =
        "Gradients of length one: the first step from $W = 0$ on two tokens "
        "with opposite labels, $p \\ge q$, raises the loss if and only if "
        "$\\rho p > q$ and its length exceeds $\\eta_c \\sqrt{(p^2 + q^2 - "
        "2\\rho pq)/2}$, $\\eta_c$ the critical step of plain descent.",
    .source = "derived here, beside the plain steps of arXiv 2402.18724",

    .predicts = &memgd_spike_step_normalised_quantity,
    .proved_by = &memgd_spike_step_normalised_proof,
    .run_by = &memgd_spike_step_normalised_experiment,
    .measured = "step",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000000000",
                .runs = 1,
                .why = "the interval in which rounding hides the sign of the "
                       "change of the loss, proved below 1e-11 of the step" },
};
