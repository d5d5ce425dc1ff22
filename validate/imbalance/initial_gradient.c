#include "validate/claim.h"

USES (quantity, imbalance_initial_gradient);
USES (quantity, imbalance_initial_gradient_mean);
USES (quantity, imbalance_initial_gradient_frequency);
USES (proof, imbalance_initial_gradient);
USES (experiment, imbalance_initial_gradient);

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
    { .label = "the mean gradient alone",
      .predicts = &imbalance_initial_gradient_mean_quantity },
    { .label = "proportional to the frequency",
      .predicts = &imbalance_initial_gradient_frequency_quantity },
    { .label = "twice",
      .predicts = &imbalance_initial_gradient_quantity,
      .factor = "2" },
    { .label = "one sample more of the class",
      .predicts = &imbalance_initial_gradient_quantity,
      .axis = "count",
      .plus = "1" },
    { .label = "one class more",
      .predicts = &imbalance_initial_gradient_quantity,
      .axis = "c",
      .plus = "1" },
};

CLAIM (imbalance_initial_gradient) = {
    .id = "imbalance/initial_gradient",
    .statement =
        "At $W=0$ the expected squared gradient in the weights of a class "
        "that has $count$ of $n$ samples, with $d$ inputs uniform on $[0,1]$, "
        "is $d[(1/c-\\pi)^2/4+((1-\\pi)/c^2+(1-1/c)^2\\pi)/(12n)]$, "
        "$\\pi=count/n$. It depends on the first two moments of the inputs "
        "only, and inputs that have them exactly give this number in one run.",
    .source = "arXiv 2402.19449, Prop. 2 and the released synthetic data (as "
              "recalled); the expectation is derived here",

    .predicts = &imbalance_initial_gradient_quantity,
    .proved_by = &imbalance_initial_gradient_proof,
    .run_by = &imbalance_initial_gradient_experiment,
    .measured = "gradient",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000",
                .why = "proved bounds of the rounding in the largest setting, "
                       "times ten or less" },
};
