#include "validate/claim.h"

USES (quantity, imbalance_marginal_gradient);
USES (quantity, imbalance_marginal_gradient_frequency);
USES (proof, imbalance_marginal_gradient);
USES (experiment, imbalance_drawn_gradient);

static const struct point grid[] = {
    { .at = { "3", "4", "8", "1" } },
    { .at = { "4", "8", "15", "2" } },
    { .at = { "5", "10", "15", "2" } },
};

static const struct rival rivals[] = {
    { .label = "length proportional to the frequency",
      .predicts = &imbalance_marginal_gradient_frequency_quantity },
    { .label = "second moment for the variance",
      .predicts = &imbalance_marginal_gradient_quantity,
      .factor = "4" },
    { .label = "one sample more of the class",
      .predicts = &imbalance_marginal_gradient_quantity,
      .axis = "count",
      .plus = "1" },
};

CLAIM (imbalance_marginal_gradient_drawn) = {
    .id = "imbalance/marginal_gradient_drawn",
    .statement = "When the model gives every input the frequencies of the "
                 "classes, the expected squared gradient in the weights of a "
                 "class is $\\pi(1-\\pi)d/(12n)$; here the $d$ inputs of a "
                 "sample are drawn uniformly.",
    .source = "derived here; contradicts reading arXiv 2402.19449, Sec. 4 (as "
              "recalled), as 'gradient and second derivative go with the "
              "frequency' once the frequencies are fitted",

    .predicts = &imbalance_marginal_gradient_quantity,
    .proved_by = &imbalance_marginal_gradient_proof,
    .run_by = &imbalance_drawn_gradient_experiment,
    .measured = "marginal",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/20",
                .runs = 200000,
                .why = "what the runs can resolve" },
};
