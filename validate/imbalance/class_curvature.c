#include "validate/claim.h"

USES (quantity, imbalance_class_curvature);
USES (proof, imbalance_class_gradient);
USES (experiment, imbalance_class_curvature);

static const struct point grid[] = {
    { .at = { "5", "2", "2", "7/5" } },  { .at = { "5", "2", "3", "7/5" } },
    { .at = { "2", "1", "2", "-1" } },   { .at = { "17", "4", "1", "3" } },
    { .at = { "3", "3", "3", "-5/2" } },
};

static const struct rival rivals[] = {
    { .label = "the opposite sign",
      .predicts = &imbalance_class_curvature_quantity,
      .factor = "-1" },
    { .label = "another block",
      .predicts = &imbalance_class_curvature_quantity,
      .axis = "j",
      .plus = "-1" },
    { .label = "input larger by a millionth",
      .predicts = &imbalance_class_curvature_quantity,
      .axis = "x",
      .times = "1000001/1000000" },
};

CLAIM (imbalance_class_curvature) = {
    .id = "imbalance/class_curvature",
    .statement =
        "Block $(k, j)$ of the Hessian of $-\\log p_y$ in $W$, $p = "
        "\\mathrm{softmax}(W x)$, is $p_k (1[k = j] - p_j) x x^T$ for every "
        "label: row sums are zero, and a diagonal block balances all others "
        "of its row; here for a number $x$ and rows $1/i$, $i = 1, \\ldots, "
        "c$.",
    .source = "arXiv 2402.19449, equation (4) and appendix H.1 (as recalled)",

    .predicts = &imbalance_class_curvature_quantity,
    .proved_by = &imbalance_class_gradient_proof,
    .run_by = &imbalance_class_curvature_experiment,
    .measured = "derivative",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000",
                .runs = 1,
                .why = "64 points of Cauchy's formula: the rest is below "
                       "3^-64, rounding is proved below 2e-10" },
};
