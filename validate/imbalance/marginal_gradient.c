#include "validate/claim.h"

USES (quantity, imbalance_marginal_gradient);
USES (quantity, imbalance_marginal_gradient_frequency);
USES (proof, imbalance_marginal_gradient);
USES (experiment, imbalance_marginal_gradient);

static const struct point grid[] = {
    { .at = { "5", "7", "8", "3" } },
    { .at = { "3", "10", "12", "1" } },
    { .at = { "7", "24", "32", "8" } },
    { .at = { "137", "500", "768", "37" } },
    { .at = { "31", "160", "192", "2" } },
    { .at = { "31", "160", "192", "32" } },
    { .at = { "127", "896", "1024", "2" } },
    { .at = { "127", "896", "1024", "8" } },
    { .at = { "127", "896", "1024", "32" } },
    { .at = { "127", "896", "1024", "128" } },
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
    { .label = "n + 1 for n",
      .predicts = &imbalance_marginal_gradient_quantity,
      .axis = "n",
      .plus = "1" },
};

CLAIM (imbalance_marginal_gradient) = {
    .id = "imbalance/marginal_gradient",
    .statement =
        "When the model gives every input the frequencies of the classes, the "
        "expected squared gradient in the weights of a class is "
        "$\\pi(1-\\pi)d/(12n)$ for inputs uniform on $[0,1]^d$: its length "
        "goes with the square root of the frequency.",
    .source = "derived here; contradicts reading arXiv 2402.19449, Sec. 4 (as "
              "recalled), as 'gradient and second derivative go with the "
              "frequency' once the frequencies are fitted",

    .predicts = &imbalance_marginal_gradient_quantity,
    .proved_by = &imbalance_marginal_gradient_proof,
    .run_by = &imbalance_marginal_gradient_experiment,
    .measured = "gradient",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/200000000",
                .why = "proved bounds of the rounding in the largest setting, "
                       "times ten or less" },
};
