#include "validate/claim.h"

USES (quantity, imbalance_sgd_loss);
USES (quantity, imbalance_sgd_loss_backward);
USES (quantity, imbalance_sgd_loss_mean);
USES (experiment, imbalance_sgd_loss);
USES (proof, imbalance_sgd_loss);

static const struct point grid[] = {
    { .at = { "3", "2/5", "1/2", "6" } },
    { .at = { "7", "1/7", "2", "12" } },
    { .at = { "10", "1/9", "7", "9" } },
};

static const struct rival rivals[] = {
    { .label = "steps along the mean gradient",
      .predicts = &imbalance_sgd_loss_mean_quantity },
    { .label = "one sample more",
      .predicts = &imbalance_sgd_loss_quantity,
      .axis = "T",
      .plus = "1" },
    { .label = "half the step",
      .predicts = &imbalance_sgd_loss_quantity,
      .axis = "eta",
      .times = "1/2" },
    { .label = "one class more",
      .predicts = &imbalance_sgd_loss_quantity,
      .axis = "c",
      .plus = "1" },
};

CLAIM (imbalance_sgd_loss) = {
    .id = "imbalance/sgd_loss",
    .statement =
        "Stochastic gradient descent with one sample a step, on one-hot "
        "inputs from $W = 0$, leaves a class of frequency $p$ after $T$ steps "
        "with the expected loss $\\sum_n \\binom Tn p^n (1-p)^{T-n} \\log(1 + "
        "(c-1) e^{-u_n})$, $u_n$ the margin after $n$ steps of size $\\eta$ "
        "on that class alone.",
    .source = "derived here",

    .predicts = &imbalance_sgd_loss_quantity,
    .second = &imbalance_sgd_loss_backward_quantity,
    .proved_by = &imbalance_sgd_loss_proof,
    .run_by = &imbalance_sgd_loss_experiment,
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
