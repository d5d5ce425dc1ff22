#include "validate/claim.h"

USES (quantity, imbalance_two_level_sharpness);
USES (quantity, imbalance_two_level_secular);
USES (quantity, imbalance_two_level_diagonal);
USES (proof, imbalance_two_level_sharpness);
USES (experiment, imbalance_two_level_sharpness);

static const struct point grid[] = {
    { .at = { "3", "7/10" } },   { .at = { "10", "1/2" } },
    { .at = { "2", "1/7" } },    { .at = { "37", "1/137" } },
    { .at = { "100", "9/10" } },
};

static const struct rival rivals[] = {
    { .label = "p (1 - p), the entry of the diagonal",
      .predicts = &imbalance_two_level_diagonal_quantity },
    { .label = "one class more",
      .predicts = &imbalance_two_level_sharpness_quantity,
      .axis = "c",
      .plus = "1" },
    { .label = "p larger by a millionth",
      .predicts = &imbalance_two_level_sharpness_quantity,
      .axis = "p",
      .times = "1000001/1000000" },
};

CLAIM (imbalance_two_level_sharpness) = {
    .id = "imbalance/two_level_sharpness",
    .statement =
        "When one class has the probability $p$ and $c - 1$ others have $q = "
        "(1-p)/(c-1)$ each, the Hessian of cross-entropy in the scores has "
        "the eigenvalues 0, $q$ ($c - 2$ times) and $c p q$.",
    .source =
        "derived here, from arXiv 2402.19449, equation (4) (as recalled)",

    .predicts = &imbalance_two_level_sharpness_quantity,
    .second = &imbalance_two_level_secular_quantity,
    .proved_by = &imbalance_two_level_sharpness_proof,
    .run_by = &imbalance_two_level_sharpness_experiment,
    .measured = "eigenvalue",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "rounding of Jacobi's method, proved below 1e-11" },
};
