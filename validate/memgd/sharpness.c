#include "validate/claim.h"

USES (quantity, memgd_sharpness);
USES (quantity, memgd_sharpness_direct);
USES (quantity, memgd_sharpness_bound);
USES (experiment, memgd_sharpness);
USES (proof, memgd_sharpness);

static const struct point grid[] = {
    { .at = { "3/4", "19/20" } },   { .at = { "3/4", "1/2" } },
    { .at = { "9/10", "1/2" } },    { .at = { "3/5", "9/10" } },
    { .at = { "21/32", "3/5" } },   { .at = { "1/2", "-7/137" } },
    { .at = { "1/100", "-9/10" } },
};

static const struct rival rivals[] = {
    { .label = "without the factor 1/2",
      .predicts = &memgd_sharpness_quantity,
      .factor = "2" },
    { .label = "the trace, p + q of it at once",
      .predicts = &memgd_sharpness_bound_quantity },
    { .label = "p 1 % larger",
      .predicts = &memgd_sharpness_quantity,
      .axis = "p",
      .times = "101/100" },
    { .label = "inner product 0.1 % larger",
      .predicts = &memgd_sharpness_quantity,
      .axis = "corr",
      .times = "1001/1000" },
};

CLAIM (memgd_sharpness) = {
    .id = "memgd/sharpness",
    .statement =
        "At $W = 0$ the Hessian of the loss of two tokens with opposite "
        "labels has the largest eigenvalue $\\frac14 (1 + \\sqrt{1 - 4 p q "
        "(1 - \\rho^2)})$; it is $\\frac12 \\lambda_{\\max}(\\sum_x p_x e_x "
        "e_x^T)$, as for any number of tokens with two classes and "
        "orthonormal outputs, and nowhere is the sharpness larger.",
    .source = "arXiv 2402.18724 shows sharpness along trajectories (as "
              "recalled); the formula is derived here",

    .predicts = &memgd_sharpness_quantity,
    .second = &memgd_sharpness_direct_quantity,
    .proved_by = &memgd_sharpness_proof,
    .run_by = &memgd_sharpness_experiment,
    .measured = "sharpness",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .runs = 1,
                .why = "the residual of the last power of the Hessian and its "
                       "trace enclose the eigenvalue, with rounding within "
                       "1e-12" },
};
