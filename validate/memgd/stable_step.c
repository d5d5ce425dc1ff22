#include "validate/claim.h"

USES (quantity, memgd_stable_step);
USES (quantity, memgd_spike_step);
USES (experiment, memgd_sharpness);
USES (proof, memgd_stable_step);

static const struct point grid[] = {
    { .at = { "3/4", "19/20" } }, { .at = { "3/4", "1/2" } },
    { .at = { "9/10", "1/2" } },  { .at = { "3/5", "9/10" } },
    { .at = { "21/32", "3/5" } }, { .at = { "137/200", "-7/10" } },
};

static const struct rival rivals[] = {
    { .label = "the step from which the first one spikes",
      .predicts = &memgd_spike_step_quantity },
    { .label = "1 over the sharpness",
      .predicts = &memgd_stable_step_quantity,
      .factor = "1/2" },
    { .label = "twice as large: only one class's score moves",
      .predicts = &memgd_stable_step_quantity,
      .factor = "2" },
    { .label = "p 1 % larger",
      .predicts = &memgd_stable_step_quantity,
      .axis = "p",
      .times = "101/100" },
};

static const struct observation observed[] = {
    { .point = { .at = { "3/4", "19/20" } },
      .value = "4.07592744",
      .radius = "1/100000000",
      .source = "computed apart from this program, cut to nine digits" },
    { .point = { .at = { "3/4", "1/2" } },
      .value = "4.81510644",
      .radius = "1/100000000",
      .source = "the same" },
    { .point = { .at = { "9/10", "1/2" } },
      .value = "4.31406297",
      .radius = "1/100000000",
      .source = "the same" },
    { .point = { .at = { "3/5", "9/10" } },
      .value = "4.20121208",
      .radius = "1/100000000",
      .source = "the same" },
};

CLAIM (memgd_stable_step) = {
    .id = "memgd/stable_step",
    .statement =
        "Gradient descent of two tokens with opposite labels lowers the loss "
        "at every step and from every $W$ when its size is at most $2$ over "
        "the sharpness at $W = 0$, $8/(1 + \\sqrt{1 - 4pq(1-\\rho^2)})$; and "
        "at any step with $\\eta L \\le 1$, from there on for ever. The first "
        "step from $W = 0$ spikes only beyond a larger size.",
    .source = "the descent lemma; for arXiv 2402.18724 derived here",

    .predicts = &memgd_stable_step_quantity,
    .proved_by = &memgd_stable_step_proof,
    .run_by = &memgd_sharpness_experiment,
    .measured = "stable_step",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .runs = 1,
                .why = "the residual of the last power of the Hessian and its "
                       "trace enclose the eigenvalue, with rounding within "
                       "1e-12" },
};
