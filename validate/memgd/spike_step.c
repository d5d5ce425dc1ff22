#include "validate/claim.h"

USES (quantity, memgd_spike_step);
USES (quantity, memgd_spike_step_bisection);
USES (quantity, memgd_stable_step);
USES (experiment, memgd_spike_step);
USES (proof, memgd_spike_step);

static const struct point grid[] = {
    { .at = { "3/4", "19/20" } },     { .at = { "3/4", "1/2" } },
    { .at = { "9/10", "1/2" } },      { .at = { "3/5", "9/10" } },
    { .at = { "17/20", "137/200" } }, { .at = { "19/20", "1/7" } },
    { .at = { "11/20", "137/140" } },
};

static const struct rival rivals[] = {
    { .label = "2 over the sharpness",
      .predicts = &memgd_stable_step_quantity },
    { .label = "a step of 2 eta, each class moving alone",
      .predicts = &memgd_spike_step_quantity,
      .factor = "2" },
    { .label = "p 1 % larger",
      .predicts = &memgd_spike_step_quantity,
      .axis = "p",
      .times = "101/100" },
    { .label = "inner product 0.1 % larger",
      .predicts = &memgd_spike_step_quantity,
      .axis = "corr",
      .times = "1001/1000" },
};

static const struct observation observed[] = {
    { .point = { .at = { "3/4", "19/20" } },
      .value = "5.43920277",
      .radius = "1/100000000",
      .source = "computed apart from this program, cut to nine digits" },
    { .point = { .at = { "3/4", "1/2" } },
      .value = "21.6643678",
      .radius = "1/10000000",
      .source = "the same" },
    { .point = { .at = { "9/10", "1/2" } },
      .value = "19.8014123",
      .radius = "1/10000000",
      .source = "the same" },
    { .point = { .at = { "3/5", "9/10" } },
      .value = "9.78098215",
      .radius = "1/100000000",
      .source = "the same" },
};

CLAIM (memgd_spike_step) = {
    .id = "memgd/spike_step",
    .statement =
        "Two tokens of frequencies $p$ and $q = 1 - p$ with opposite labels "
        "and inner product $\\rho$, $p \\ge q$, from $W = 0$: the first step "
        "of gradient "
        "descent raises the loss if and only if $\\rho p > q$ and the step "
        "size exceeds the only positive root of $p\\log(1+e^{-\\eta(p-\\rho "
        "q)}) + q\\log(1+e^{\\eta(\\rho p-q)}) = \\log 2$. It is not $2$ over "
        "the sharpness.",
    .source = "arXiv 2402.18724 has benign loss spikes at large steps (as "
              "recalled); the critical step is derived here",

    .predicts = &memgd_spike_step_quantity,
    .second = &memgd_spike_step_bisection_quantity,
    .proved_by = &memgd_spike_step_proof,
    .run_by = &memgd_spike_step_experiment,
    .measured = "step",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000000000",
                .runs = 1,
                .why = "the interval in which rounding hides the sign of the "
                       "change of the loss, proved below 1e-11 of the step" },
};
