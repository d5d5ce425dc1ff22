#include "validate/claim.h"

USES (quantity, multiindex_ridge_descent_time);
USES (quantity, multiindex_ridge_descent_time_overlap);
USES (quantity, multiindex_ridge_descent_time_squared);
USES (quantity, multiindex_descent_time);
USES (quantity, multiindex_ridge_descent_factor);
USES (proof, multiindex_ridge_descent_time);
USES (experiment, multiindex_ridge_descent_time);

static const struct point grid[] = {
    { .at = { "2", "7/20", "7/10", "1/20", "1/20", "1/4" } },
    { .at = { "2", "7/20", "7/10", "1/20", "1/4", "1/4" } },
    { .at = { "1", "1/5", "7/10", "1/20", "7/5", "1/2" } },
    { .at = { "3", "1/2", "7/10", "1/20", "1/137", "1/8" } },
    { .at = { "2", "1/7", "9/10", "1/10", "1", "1/4" } },
    { .at = { "2", "7/20", "7/10", "1/20", "0", "1/4" } },
};

static const struct rival rivals[] = {
    { .label = "the ridge on the coefficient, not on its square",
      .predicts = &multiindex_ridge_descent_time_squared_quantity },
    { .label = "no ridge", .predicts = &multiindex_descent_time_quantity },
    { .label = "the eigenvalue of another degree",
      .predicts = &multiindex_ridge_descent_time_quantity,
      .axis = "q",
      .times = "1/2" },
    { .label = "twice the ridge",
      .predicts = &multiindex_ridge_descent_time_quantity,
      .axis = "mu",
      .times = "2" },
    { .label = "no penalty on the flow's scale: smaller steps left out",
      .predicts = &multiindex_ridge_descent_factor_quantity },
    { .label = "one degree more",
      .predicts = &multiindex_ridge_descent_time_quantity,
      .axis = "s",
      .plus = "1" },
};

CLAIM (multiindex_ridge_descent_time) = {
    .id = "multiindex/ridge_descent_time",
    .statement =
        "A link that is fitted with the penalty $\\frac\\mu2 |f|^2$ of a "
        "kernel with the eigenvalue $q$ on polynomials of degree $s$ keeps "
        "$q/(q+\\mu)$ of its coefficient: descent moves as in steps of size "
        "$\\eta q/(q+\\mu)$, so that all times are $1 + \\mu/q$ as long, up "
        "to what smaller steps change.",
    .source =
        "the factor is that of the proposition on kernel ridge regression "
        "(as recalled); derived here",

    .predicts = &multiindex_ridge_descent_time_quantity,
    .second = &multiindex_ridge_descent_time_overlap_quantity,
    .proved_by = &multiindex_ridge_descent_time_proof,
    .run_by = &multiindex_ridge_descent_time_experiment,
    .measured = "time",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000000",
                .runs = 1,
                .why = "rounding and the error of the quadrature, carried "
                       "along the "
                       "run, are proved below a tenth of it" },
};
