#include "validate/claim.h"

USES (quantity, imbalance_descent_sharpness);
USES (quantity, imbalance_zipf_flow_sharpness);
USES (proof, imbalance_descent_sharpness);
USES (experiment, imbalance_descent_sharpness);

static const struct point grid[] = {
    { .at = { "20", "10", "10" } },
    { .at = { "20", "30", "100" } },
    { .at = { "7", "12", "5" } },
    { .at = { "20", "1", "37" } },
};

static const struct rival rivals[] = {
    { .label = "one step less",
      .predicts = &imbalance_descent_sharpness_quantity,
      .axis = "n",
      .plus = "-1" },
    { .label = "one class more",
      .predicts = &imbalance_descent_sharpness_quantity,
      .axis = "c",
      .plus = "1" },
    { .label = "gradient flow",
      .predicts = &imbalance_zipf_flow_sharpness_quantity },
    { .label = "time later by a millionth",
      .predicts = &imbalance_descent_sharpness_quantity,
      .axis = "t",
      .times = "1000001/1000000" },
};

CLAIM (imbalance_descent_sharpness) = {
    .id = "imbalance/descent_sharpness",
    .statement =
        "Softmax regression on one-hot inputs with Zipf's frequencies "
        "$\\pi_k$, after $n$ gradient steps of size $t/n$ from 0: the largest "
        "eigenvalue of the Hessian of all $c^2$ weights is $\\max_k \\pi_k c "
        "p_k q_k$ at the margins that the scalar recursion gives.",
    .source = "derived here for the setting of arXiv 2402.19449, theorem 3",

    .predicts = &imbalance_descent_sharpness_quantity,
    .proved_by = &imbalance_descent_sharpness_proof,
    .run_by = &imbalance_descent_sharpness_experiment,
    .measured = "eigenvalue",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000000",
                .runs = 1,
                .why = "the power method from below, Cholesky's factorisation "
                       "from above: rounding of 400 rows is proved below "
                       "2e-9" },
};
