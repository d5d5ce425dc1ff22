#include "validate/claim.h"

USES (quantity, imbalance_moment_gradient);
USES (quantity, imbalance_moment_gradient_samples);
USES (quantity, imbalance_initial_gradient);
USES (proof, imbalance_moment_gradient);
USES (experiment, imbalance_moment_gradient_drawn);

static const struct point grid[] = {
    { .at = { "0", "1", "4", "9", "5", "3" } },
    { .at = { "0", "1", "6", "11", "11", "2" } },
    { .at = { "1/2", "1/12", "5", "16", "15", "4" } },
};

static const struct rival rivals[] = {
    { .label = "the law of uniform inputs",
      .predicts = &imbalance_initial_gradient_quantity },
    { .label = "twice the variance",
      .predicts = &imbalance_moment_gradient_quantity,
      .axis = "variance",
      .times = "2" },
    { .label = "one sample more of the class",
      .predicts = &imbalance_moment_gradient_quantity,
      .axis = "count",
      .plus = "1" },
};

CLAIM (imbalance_moment_gradient_drawn) = {
    .id = "imbalance/moment_gradient_drawn",
    .statement = "At $W=0$ the expected squared gradient in the weights of a "
                 "class depends on mean and variance of the inputs only; here "
                 "they are drawn from two values, so that signs stand for "
                 "normal inputs, whose square has no bound.",
    .source = "derived here, for the law that the released code of arXiv "
              "2402.19449 documents (as recalled: normal, where it draws "
              "uniform inputs)",

    .predicts = &imbalance_moment_gradient_quantity,
    .second = &imbalance_moment_gradient_samples_quantity,
    .proved_by = &imbalance_moment_gradient_proof,
    .run_by = &imbalance_moment_gradient_drawn_experiment,
    .measured = "initial",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/15",
                .runs = 100000,
                .why = "what the runs can resolve" },
};
