#include "validate/claim.h"

USES (quantity, imbalance_normal_gradient);
USES (quantity, imbalance_normal_gradient_gamma);
USES (proof, imbalance_normal_gradient);
USES (experiment, imbalance_normal_gradient);

/* Levels near the means, 0.116, 0.108 and 0.0237. */
static const struct point grid[] = {
    { .at = { "1/9", "4", "9", "3", "2" } },
    { .at = { "1/10", "6", "11", "4", "2" } },
    { .at = { "1/50", "5", "14", "2", "1" } },
};

static const struct rival rivals[] = {
    { .label = "twice the variance",
      .predicts = &imbalance_normal_gradient_quantity,
      .axis = "level",
      .times = "1/2" },
    { .label = "two inputs more",
      .predicts = &imbalance_normal_gradient_quantity,
      .axis = "pairs",
      .plus = "1" },
    { .label = "one sample more of the class",
      .predicts = &imbalance_normal_gradient_quantity,
      .axis = "count",
      .plus = "1" },
    { .label = "n + 1 for n",
      .predicts = &imbalance_normal_gradient_quantity,
      .axis = "n",
      .plus = "1" },
};

CLAIM (imbalance_normal_gradient) = {
    .id = "imbalance/normal_gradient",
    .statement =
        "With $2\\,pairs$ standard normal inputs the squared gradient in the "
        "weights of a class at $W=0$ is $Q/n$ times a chi-squared number of "
        "$2\\,pairs$ degrees, $Q=(1-\\pi)/c^2+(1-1/c)^2\\pi$: it exceeds a "
        "level with the chance $e^{-x}\\sum_{j<pairs}x^j/j!$, "
        "$x=n\\,level/(2Q)$.",
    .source = "derived here, for the law that the released code of arXiv "
              "2402.19449 documents (as recalled: normal, where it draws "
              "uniform inputs)",

    .predicts = &imbalance_normal_gradient_quantity,
    .second = &imbalance_normal_gradient_gamma_quantity,
    .proved_by = &imbalance_normal_gradient_proof,
    .run_by = &imbalance_normal_gradient_experiment,
    .measured = "exceeds",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/20",
                .runs = 100000,
                .why = "what the runs can resolve" },
};
