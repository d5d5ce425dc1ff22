#include "validate/claim.h"

USES (quantity, imbalance_descent_loss);
USES (quantity, imbalance_descent_flow_loss);
USES (experiment, imbalance_descent_margin);
USES (proof, imbalance_descent_margin);

static const struct point grid[] = {
    { .at = { "10", "1/2", "100" } }, { .at = { "10", "5", "100" } },
    { .at = { "2", "7/5", "1000" } }, { .at = { "50", "1/10", "137" } },
    { .at = { "137", "1", "100" } },  { .at = { "50", "50", "1" } },
};

static const struct observation observed[] = {
    { .point = { .at = { "1000", "1", "100" } },
      .value = "0.0109302337",
      .radius = "1/10000000000",
      .source = "an independent computation, digits cut" },
    { .point = { .at = { "1000", "1/10", "100" } },
      .value = "0.358147721",
      .radius = "1/1000000000",
      .source = "an independent computation, digits cut" },
};

static const struct rival rivals[] = {
    { .label = "gradient flow",
      .predicts = &imbalance_descent_flow_loss_quantity },
    { .label = "one step more",
      .predicts = &imbalance_descent_loss_quantity,
      .axis = "k",
      .plus = "1" },
    { .label = "one class more",
      .predicts = &imbalance_descent_loss_quantity,
      .axis = "c",
      .plus = "1" },
};

CLAIM (imbalance_descent_loss) = {
    .id = "imbalance/descent_loss",
    .statement =
        "Softmax regression of $c$ classes on one-hot inputs by $k$ gradient "
        "steps of size $\\eta$ from zero: the loss of a class of frequency "
        "$\\pi$ is $\\log(1 + (c-1) e^{-u})$ for $u = f^k(0)$, $f(u) = u + s "
        "c/(e^u + c - 1)$, $s = \\eta \\pi$.",
    .source = "derived here; arXiv 2402.19449, Theorem 3 (as recalled) treats "
              "continuous time",

    .predicts = &imbalance_descent_loss_quantity,
    .proved_by = &imbalance_descent_margin_proof,
    .run_by = &imbalance_descent_margin_experiment,
    .measured = "loss",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "rounding of a thousand steps of the whole matrix in "
                       "doubles, proved below 2e-11 of the loss" },
};
