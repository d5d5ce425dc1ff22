#include "validate/claim.h"

USES (quantity, imbalance_adam_epsilon_margin);
USES (quantity, imbalance_adam_epsilon_inside);
USES (quantity, imbalance_adam_epsilon_sum);
USES (quantity, imbalance_adam_margin);
USES (experiment, imbalance_adam_epsilon_margin);
USES (proof, imbalance_adam_epsilon_margin);

static const struct point grid[] = {
    { .at = { "10", "1/29", "1/20", "9/10", "999/1000", "1/10000", "100" } },
    { .at = { "10", "1/3", "1/20", "9/10", "99/100", "1/100000000", "37" } },
    { .at = { "3", "1/2", "7/50", "1/2", "4/5", "1/1000", "31" } },
    { .at = { "50", "1/225", "1/20", "9/10", "999/1000", "1/100000000",
              "100" } },
    { .at = { "137", "1/7", "1/10", "0", "99/100", "1/1000", "40" } },
    { .at = { "2", "1/10", "1/10", "9/10", "999/1000", "1/10", "50" } },
};

static const struct rival rivals[] = {
    { .label = "epsilon inside the root",
      .predicts = &imbalance_adam_epsilon_inside_quantity },
    { .label = "epsilon = 0", .predicts = &imbalance_adam_margin_quantity },
    { .label = "epsilon = 1e-8 at 1e-4",
      .predicts = &imbalance_adam_epsilon_margin_quantity,
      .axis = "epsilon",
      .times = "1/10000" },
    { .label = "epsilon doubled",
      .predicts = &imbalance_adam_epsilon_margin_quantity,
      .axis = "epsilon",
      .times = "2" },
    { .label = "twice the frequency",
      .predicts = &imbalance_adam_epsilon_margin_quantity,
      .axis = "p",
      .times = "2" },
    { .label = "one step more",
      .predicts = &imbalance_adam_epsilon_margin_quantity,
      .axis = "k",
      .plus = "1" },
};

CLAIM (imbalance_adam_epsilon_margin) = {
    .id = "imbalance/adam_epsilon_margin",
    .statement =
        "With $\\epsilon > 0$ Adam sees the frequency $p$ of a class: on "
        "one-hot inputs the margin after $k$ steps is $a_k - b_k$, where the "
        "diagonal weight $a$ follows the gradient $p(c-1) q$ and the others "
        "$b$ follow $-p q$, $q = 1/(e^{a-b} + c - 1)$, each with its own "
        "momenta and $\\epsilon$ outside the root.",
    .source = "derived here, for the algorithm of arXiv 1412.6980",

    .predicts = &imbalance_adam_epsilon_margin_quantity,
    .second = &imbalance_adam_epsilon_sum_quantity,
    .proved_by = &imbalance_adam_epsilon_margin_proof,
    .run_by = &imbalance_adam_epsilon_margin_experiment,
    .measured = "margin",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "rounding of the run, where 1 - p loses digits: proved "
                       "below 3e-12 of the margin" },
};
