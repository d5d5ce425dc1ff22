#include "validate/claim.h"

USES (quantity, imbalance_three_class_curvature);
USES (quantity, imbalance_three_class_secular);
USES (proof, imbalance_softmax_curvature);
USES (experiment, imbalance_three_class_curvature);

static const struct point grid[] = {
    { .at = { "1/2", "1/3", "1" } },  { .at = { "1/2", "1/3", "2" } },
    { .at = { "7/10", "1/5", "1" } }, { .at = { "7/10", "1/5", "2" } },
    { .at = { "1/37", "5/7", "1" } },
};

static const struct rival rivals[] = {
    { .label = "the other eigenvalue, and 0",
      .predicts = &imbalance_three_class_curvature_quantity,
      .axis = "i",
      .times = "-1",
      .plus = "3" },
    { .label = "p larger by a millionth",
      .predicts = &imbalance_three_class_curvature_quantity,
      .axis = "p",
      .times = "1000001/1000000" },
    { .label = "two thirds, as 2 p r s for 3 p r s would be",
      .predicts = &imbalance_three_class_curvature_quantity,
      .factor = "2/3" },
};

#define SOURCE "num.: two programs, cut after nine digits"
static const struct observation observed[] = {
    { { .at = { "1/2", "1/3", "1" } }, "0.405709757", "1e-9", SOURCE, NULL },
    { { .at = { "1/2", "1/3", "2" } }, "0.205401353", "1e-9", SOURCE, NULL },
    { { .at = { "7/10", "1/5", "1" } }, "0.334403065", "1e-9", SOURCE, NULL },
    { { .at = { "7/10", "1/5", "2" } }, "0.125596934", "1e-9", SOURCE, NULL },
};

CLAIM (imbalance_three_class_curvature) = {
    .id = "imbalance/three_class_curvature",
    .statement =
        "For three classes of probabilities $p, r, s$ the Hessian of "
        "cross-entropy in the scores has, beside 0, the eigenvalues $(T \\pm "
        "\\sqrt{T^2 - 12 p r s})/2$, $T = 1 - p^2 - r^2 - s^2$.",
    .source =
        "derived here, from arXiv 2402.19449, equation (4) (as recalled)",

    .predicts = &imbalance_three_class_curvature_quantity,
    .second = &imbalance_three_class_secular_quantity,
    .proved_by = &imbalance_softmax_curvature_proof,
    .run_by = &imbalance_three_class_curvature_experiment,
    .measured = "eigenvalue",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "rounding of Jacobi's method, proved below 1e-12" },
};
