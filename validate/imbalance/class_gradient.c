#include "validate/claim.h"

USES (quantity, imbalance_class_gradient);
USES (proof, imbalance_class_gradient);
USES (experiment, imbalance_class_gradient);

static const struct point grid[] = {
    { .at = { "5", "2", "2", "7/5" } },  { .at = { "5", "2", "3", "7/5" } },
    { .at = { "2", "1", "1", "-1" } },   { .at = { "17", "4", "1", "3" } },
    { .at = { "3", "3", "1", "-5/2" } },
};

static const struct rival rivals[] = {
    { .label = "the opposite sign",
      .predicts = &imbalance_class_gradient_quantity,
      .factor = "-1",
      .paper_says = "paper gives (1[y = k] - p_k) x for the gradient of -log "
                    "p_y: the sign is reversed" },
    { .label = "another class",
      .predicts = &imbalance_class_gradient_quantity,
      .axis = "k",
      .plus = "1" },
    { .label = "another label",
      .predicts = &imbalance_class_gradient_quantity,
      .axis = "y",
      .plus = "-1" },
};

CLAIM (imbalance_class_gradient) = {
    .id = "imbalance/class_gradient",
    .statement =
        "The derivative of $-\\log p_y$, $p = \\mathrm{softmax}(W x)$, in the "
        "row of class $k$ of $W$ is $(p_k - 1[k = y]) x$; here for a number "
        "$x$ and rows $1/j$, $j = 1, \\ldots, c$.",
    .source =
        "arXiv 2402.19449, equation (4) and proposition 2 (as recalled), "
        "with the opposite sign",

    .predicts = &imbalance_class_gradient_quantity,
    .proved_by = &imbalance_class_gradient_proof,
    .run_by = &imbalance_class_gradient_experiment,
    .measured = "derivative",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "64 points of Cauchy's formula: the rest is below "
                       "3^-64, rounding is proved below 1e-11" },
};
