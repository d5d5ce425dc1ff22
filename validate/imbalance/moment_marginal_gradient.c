#include "validate/claim.h"

USES (quantity, imbalance_moment_marginal_gradient);
USES (quantity, imbalance_marginal_gradient);
USES (quantity, imbalance_moment_gradient);
USES (proof, imbalance_moment_gradient);
USES (experiment, imbalance_moment_gradient);

static const struct point grid[] = {
    { .at = { "0", "1", "3", "10", "12", "1" } },
    { .at = { "0", "1", "7", "24", "32", "8" } },
    { .at = { "0", "1", "137", "500", "768", "37" } },
    { .at = { "0", "1", "127", "896", "1024", "2" } },
    { .at = { "0", "1", "127", "896", "1024", "128" } },
    { .at = { "1/2", "1/12", "31", "160", "192", "2" } },
    { .at = { "-1/3", "7/5", "31", "160", "192", "32" } },
    { .at = { "1/10", "1/100", "5", "7", "8", "3" } },
};

static const struct rival rivals[] = {
    { .label = "the law of uniform inputs",
      .predicts = &imbalance_marginal_gradient_quantity },
    { .label = "the gradient at W = 0",
      .predicts = &imbalance_moment_gradient_quantity },
    { .label = "twice",
      .predicts = &imbalance_moment_marginal_gradient_quantity,
      .factor = "2" },
    { .label = "one sample more of the class",
      .predicts = &imbalance_moment_marginal_gradient_quantity,
      .axis = "count",
      .plus = "1" },
    { .label = "n + 1 for n",
      .predicts = &imbalance_moment_marginal_gradient_quantity,
      .axis = "n",
      .plus = "1" },
};

CLAIM (imbalance_moment_marginal_gradient) = {
    .id = "imbalance/moment_marginal_gradient",
    .statement =
        "When the model gives every input the frequencies of the classes, the "
        "expected squared gradient in the weights of a class is "
        "$\\pi(1-\\pi)dv/n$ for inputs of variance $v$ that are independent "
        "of the class, whatever their mean: its length goes with the square "
        "root of the frequency for normal inputs as for uniform ones.",
    .source = "derived here; contradicts reading arXiv 2402.19449, Sec. 4 (as "
              "recalled), as 'gradient and second derivative go with the "
              "frequency' once the frequencies are fitted",

    .predicts = &imbalance_moment_marginal_gradient_quantity,
    .proved_by = &imbalance_moment_gradient_proof,
    .run_by = &imbalance_moment_gradient_experiment,
    .measured = "marginal",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/200000000",
                .why = "proved bounds of the rounding in the largest setting, "
                       "times ten or less" },
};
