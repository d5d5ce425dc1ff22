#include "validate/claim.h"

USES (quantity, imbalance_initial_gradient);
USES (quantity, imbalance_initial_gradient_mean);
USES (quantity, imbalance_initial_gradient_frequency);
USES (proof, imbalance_initial_gradient);
USES (experiment, imbalance_drawn_gradient);

static const struct point grid[] = {
    { .at = { "4", "9", "8", "3" } },
    { .at = { "5", "16", "15", "4" } },
    { .at = { "6", "11", "15", "2" } },
};

static const struct rival rivals[] = {
    { .label = "the mean gradient alone",
      .predicts = &imbalance_initial_gradient_mean_quantity },
    { .label = "proportional to the frequency",
      .predicts = &imbalance_initial_gradient_frequency_quantity },
    { .label = "one sample more of the class",
      .predicts = &imbalance_initial_gradient_quantity,
      .axis = "count",
      .plus = "1" },
};

CLAIM (imbalance_initial_gradient_drawn) = {
    .id = "imbalance/initial_gradient_drawn",
    .statement = "At $W=0$ the expected squared gradient in the weights of a "
                 "class with $count$ of $n$ samples is "
                 "$d[(1/c-\\pi)^2/4+((1-\\pi)/c^2+(1-1/c)^2\\pi)/(12n)]$; "
                 "here the $d$ inputs of a sample are drawn uniformly.",
    .source = "arXiv 2402.19449, Prop. 2 and the released synthetic data (as "
              "recalled); the expectation is derived here",

    .predicts = &imbalance_initial_gradient_quantity,
    .proved_by = &imbalance_initial_gradient_proof,
    .run_by = &imbalance_drawn_gradient_experiment,
    .measured = "initial",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/20",
                .runs = 100000,
                .why = "what the runs can resolve; variance makes up between "
                       "a tenth and a half of the number" },
};
