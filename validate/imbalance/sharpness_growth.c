#include "validate/claim.h"

USES (quantity, imbalance_sharpness_growth);
USES (quantity, imbalance_sharpness_growth_linear);
USES (quantity, imbalance_sharpness_peak);
USES (proof, imbalance_two_level_sharpness);
USES (experiment, imbalance_sharpness_growth);

static const struct point grid[] = {
    { .at = { "7" } },
    { .at = { "3" } },
    { .at = { "20" } },
};

static const struct rival rivals[] = {
    { .label = "c/4",
      .predicts = &imbalance_sharpness_growth_linear_quantity },
    { .label = "the peak itself",
      .predicts = &imbalance_sharpness_peak_quantity },
    { .label = "one class more",
      .predicts = &imbalance_sharpness_growth_quantity,
      .axis = "c",
      .plus = "1" },
};

CLAIM (imbalance_sharpness_growth) = {
    .id = "imbalance/sharpness_growth",
    .statement =
        "Softmax regression on one-hot inputs: from weights 0 to where a "
        "class is half learned its part of the Hessian grows in sharpness by "
        "$c^2/(4(c-1))$; that of the whole model does, for the most frequent "
        "class.",
    .source = "derived here for the setting of arXiv 2402.19449, theorem 3",

    .predicts = &imbalance_sharpness_growth_quantity,
    .proved_by = &imbalance_two_level_sharpness_proof,
    .run_by = &imbalance_sharpness_growth_experiment,
    .measured = "growth",

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
