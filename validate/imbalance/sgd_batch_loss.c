#include "validate/claim.h"

USES (quantity, imbalance_sgd_batch_loss);
USES (quantity, imbalance_sgd_batch_loss_samples);
USES (quantity, imbalance_sgd_batch_loss_mean);
USES (experiment, imbalance_sgd_batch_loss);
USES (proof, imbalance_sgd_batch_loss);

static const struct point grid[] = {
    { .at = { "3", "2/5", "1", "2", "3" } },
    { .at = { "5", "1/4", "4", "4", "2" } },
    { .at = { "10", "1/9", "20", "3", "3" } },
};

static const struct rival rivals[] = {
    { .label = "steps along the mean gradient",
      .predicts = &imbalance_sgd_batch_loss_mean_quantity },
    { .label = "the sum over two samples for their mean",
      .predicts = &imbalance_sgd_batch_loss_quantity,
      .axis = "eta",
      .times = "2" },
    { .label = "one sample more in each batch",
      .predicts = &imbalance_sgd_batch_loss_quantity,
      .axis = "B",
      .plus = "1" },
    { .label = "one step more",
      .predicts = &imbalance_sgd_batch_loss_quantity,
      .axis = "T",
      .plus = "1" },
};

CLAIM (imbalance_sgd_batch_loss) = {
    .id = "imbalance/sgd_batch_loss",
    .statement =
        "Stochastic gradient descent with $B$ samples a step, on one-hot "
        "inputs from $W = 0$, leaves a class of frequency $p$ after $T$ steps "
        "with the expectation of $\\log(1 + (c-1) e^{-u_T})$, where $u$ moves "
        "by $\\frac{n}{B} \\frac{\\eta c}{e^u + c - 1}$ a step and $n$ is "
        "binomial in $B$ and $p$, anew at each.",
    .source = "derived here",

    .predicts = &imbalance_sgd_batch_loss_quantity,
    .second = &imbalance_sgd_batch_loss_samples_quantity,
    .proved_by = &imbalance_sgd_batch_loss_proof,
    .run_by = &imbalance_sgd_batch_loss_experiment,
    .measured = "loss",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/30",
                .runs = 120000,
                .why = "four times the half-width that the runs have at this "
                       "level" },
};
