#include "validate/claim.h"

USES (quantity, imbalance_moment_gradient);
USES (quantity, imbalance_moment_gradient_samples);
USES (quantity, imbalance_initial_gradient);
USES (quantity, imbalance_moment_marginal_gradient);
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
      .predicts = &imbalance_initial_gradient_quantity },
    { .label = "the gradient at the frequencies",
      .predicts = &imbalance_moment_marginal_gradient_quantity },
    { .label = "twice the variance",
      .predicts = &imbalance_moment_gradient_quantity,
      .axis = "variance",
      .times = "2" },
    { .label = "one sample more of the class",
      .predicts = &imbalance_moment_gradient_quantity,
      .axis = "count",
      .plus = "1" },
    { .label = "one class more",
      .predicts = &imbalance_moment_gradient_quantity,
      .axis = "c",
      .plus = "1" },
};

CLAIM (imbalance_moment_gradient) = {
    .id = "imbalance/moment_gradient",
    .statement =
        "At $W=0$ the expected squared gradient in the weights of a class "
        "that has $count$ of $n$ samples, with $d$ independent inputs of any "
        "law of mean $m$ and variance $v$, is $d[m^2(1/c-\\pi)^2+\\frac "
        "vn((1-\\pi)/c^2+(1-1/c)^2\\pi)]$, $\\pi=count/n$. For standard "
        "normal inputs ($m=0$, $v=1$) it is $\\frac "
        "dn(1/c^2+(1-2/c)\\pi)$, which rises with $\\pi$ from the rarest "
        "class on and whose root goes with $\\sqrt\\pi$ from $\\pi=1/c^2$ "
        "on.",
    .source = "derived here, for the law that the released code of arXiv "
              "2402.19449 documents (as recalled: normal, where it draws "
              "uniform inputs)",

    .predicts = &imbalance_moment_gradient_quantity,
    .second = &imbalance_moment_gradient_samples_quantity,
    .proved_by = &imbalance_moment_gradient_proof,
    .run_by = &imbalance_moment_gradient_experiment,
    .measured = "initial",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000",
                .why = "proved bounds of the rounding in the largest setting, "
                       "times ten or less" },
};
