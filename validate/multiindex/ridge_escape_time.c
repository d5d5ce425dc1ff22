#include "validate/claim.h"

USES (quantity, multiindex_ridge_escape_time);
USES (quantity, multiindex_ridge_escape_time_integral);
USES (quantity, multiindex_escape_time);
USES (quantity, multiindex_ridge_escape_time_squared);
USES (proof, multiindex_ridge_descent_time);

static const struct point grid[] = {
    { .at = { "2", "100", "1/20", "1/4" } },
    { .at = { "2", "100", "1/4", "1/4" } },
    { .at = { "1", "10000", "7/5", "1/2" } },
    { .at = { "3", "137", "1/137", "1/8" } },
    { .at = { "5", "10", "3", "1/32" } },
    { .at = { "2", "3", "0", "1/4" } },
};

static const struct rival rivals[] = {
    { .label = "no ridge", .predicts = &multiindex_escape_time_quantity },
    { .label = "the ridge on the coefficient, not on its square",
      .predicts = &multiindex_ridge_escape_time_squared_quantity },
    { .label = "the inverse of the eigenvalue",
      .predicts = &multiindex_ridge_escape_time_quantity,
      .axis = "q",
      .times = "16" },
    { .label = "twice the ridge",
      .predicts = &multiindex_ridge_escape_time_quantity,
      .axis = "mu",
      .times = "2" },
};

CLAIM (multiindex_ridge_escape_time) = {
    .id = "multiindex/ridge_escape_time",
    .statement =
        "Under gradient flow a ridge makes all times exactly $1 + \\mu/q$ as "
        "long, $q$ the kernel's eigenvalue on polynomials of degree $s$.",
    .source =
        "the factor is that of the proposition on kernel ridge regression "
        "(as recalled); derived here",

    .predicts = &multiindex_ridge_escape_time_quantity,
    .second = &multiindex_ridge_escape_time_integral_quantity,
    .proved_by = &multiindex_ridge_descent_time_proof,
    .unrun = "both routes are exact: multiindex/ridge_descent_time is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "0",
                .why = "both routes are exact" },
};
