#include "validate/claim.h"

USES (quantity, memgd_noisy_descent);
USES (quantity, memgd_noisy_descent_plain);
USES (quantity, memgd_noisy_limit);
USES (quantity, memgd_noisy_descent_flow);
USES (experiment, memgd_noisy_descent);
USES (proof, memgd_noisy_flow);

static const struct point grid[] = {
    { .at = { "1/2", "1/10", "1", "2" } },
    { .at = { "1/2", "1/10", "1", "100" } },
    { .at = { "1/7", "1/3", "7/5", "137" } },
    { .at = { "3/4", "1/100", "2", "1000" } },
    { .at = { "1/10", "1/4", "20", "37" } },
};

static const struct rival rivals[] = {
    { .label = "the limit", .predicts = &memgd_noisy_limit_quantity },
    { .label = "one step more",
      .predicts = &memgd_noisy_descent_quantity,
      .axis = "k",
      .plus = "1" },
    { .label = "noise 1 % larger",
      .predicts = &memgd_noisy_descent_quantity,
      .axis = "eps",
      .times = "101/100" },
    { .label = "without the factor 2",
      .predicts = &memgd_noisy_descent_quantity,
      .axis = "p",
      .times = "1/2" },
    { .label = "the flow in place of the steps",
      .predicts = &memgd_noisy_descent_flow_quantity },
};

CLAIM (memgd_noisy_descent) = {
    .id = "memgd/noisy_descent",
    .statement = "A token of frequency $p$ whose label, of two, is flipped "
                 "with probability $\\epsilon$ has after $k$ gradient steps "
                 "of size $\\eta$ the margin $f^k(0)$, $f(m) = m + 2\\eta p "
                 "(1/(1 + e^m) - \\epsilon)$, embeddings orthonormal: it "
                 "does not grow without bound, but to the log-odds of the "
                 "label.",
    .source = "derived here",

    .predicts = &memgd_noisy_descent_quantity,
    .second = &memgd_noisy_descent_plain_quantity,
    .proved_by = &memgd_noisy_flow_proof,
    .run_by = &memgd_noisy_descent_experiment,
    .measured = "margin",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "rounding of all weights over a thousand steps, proved "
                       "below it by the run" },
};
