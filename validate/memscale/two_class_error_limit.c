#include "validate/claim.h"

USES (quantity, memscale_two_class_error_limit);
USES (quantity, memscale_two_class_error_zeta);
USES (proof, memscale_two_class_error_limit);
USES (experiment, memscale_two_class_error_limit);

static const struct point grid[] = {
    { .at = { "7/5", "3/4", "6" } },
    { .at = { "2", "1", "10" } },
    { .at = { "2", "1/2", "10" } },
    { .at = { "3/2", "1", "10" }, .effort = 10 },
    { .at = { "2", "1", "100" }, .effort = 10 },
    { .at = { "3", "1", "20" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "one dimension more",
      .predicts = &memscale_two_class_error_limit_quantity,
      .axis = "d",
      .plus = "1" },
    { .label = "one dimension less",
      .predicts = &memscale_two_class_error_limit_quantity,
      .axis = "d",
      .plus = "-1" },
    { .label = "missing factor 1/2",
      .predicts = &memscale_two_class_error_limit_quantity,
      .factor = "2" },
    { .label = "rho a tenth larger",
      .predicts = &memscale_two_class_error_limit_quantity,
      .axis = "rho",
      .times = "11/10" },
};

CLAIM (memscale_two_class_error_limit) = {
    .id = "memscale/two_class_error_limit",
    .statement =
        "With two classes, infinitely many tokens of a Zipf law "
        "$p(x) = x^{-\\alpha}/\\zeta(\\alpha)$ and weights $p^\\rho$, "
        "$2\\rho\\alpha > 1$, a linear memory of dimension $d$ errs with "
        "probability $\\sum_x p(x) h_d(w_x)$ on average, "
        "$w_x = x^{-2\\rho\\alpha}/\\zeta(2\\rho\\alpha)$.",
    .source = "derived here; arXiv 2310.02984, Proposition 2 (as recalled) "
              "has its order of magnitude",

    .predicts = &memscale_two_class_error_limit_quantity,
    .second = &memscale_two_class_error_zeta_quantity,
    .proved_by = &memscale_two_class_error_limit_proof,
    .run_by = &memscale_two_class_error_limit_experiment,
    .measured = "averaged",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/40",
                .runs = 200000,
                .why = "exact: the margin is resolution" },
};
