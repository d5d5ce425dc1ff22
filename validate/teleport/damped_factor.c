#include "validate/claim.h"

USES (quantity, teleport_damped_factor);
USES (quantity, teleport_damped_factor_direct);
USES (quantity, teleport_damped_factor_ratio);
USES (proof, teleport_damped_factor);

static const struct point grid[] = {
    { .at = { "1/2" } },   { .at = { "1" } }, { .at = { "7/5" } },
    { .at = { "2" } },     { .at = { "5" } }, { .at = { "10" } },
    { .at = { "137/3" } },
};

static const struct rival rivals[] = {
    { .label = "the ratios of curvatures, not averaged",
      .predicts = &teleport_damped_factor_ratio_quantity },
    { .label = "half the move",
      .predicts = &teleport_damped_factor_quantity,
      .axis = "t",
      .times = "1/2" },
    { .label = "a tenth more",
      .predicts = &teleport_damped_factor_quantity,
      .factor = "11/10" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1/2" } },
      .value = ".283689150",
      .radius = "1/1000000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "1" } },
      .value = ".487834124",
      .radius = "1/1000000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "2" } },
      .value = ".741325866",
      .radius = "1/1000000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "5" } },
      .value = ".971865395",
      .radius = "1/1000000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "10" } },
      .value = ".999591194",
      .radius = "1/1000000000",
      .source = "computed for this project, cut to nine digits" },
};

CLAIM (teleport_damped_factor) = {
    .id = "teleport/damped_factor",
    .statement =
        "After a teleport with curvature $\\lambda > 0$ along the gradient, "
        "a step of $1/(\\tilde L \\lambda)$ multiplies the gap by at most "
        "$1 - \\tilde\\mu/\\tilde L$; for the logistic loss and margins "
        "that move by at most $t$ this is $1 - (e^{-t} - 1 + t)/(e^t - 1 - "
        "t)$.",
    .source =
        "arXiv 2403.03362, abstract: combined sub-linear and linear rates "
        "(as recalled); the constants are derived here",

    .predicts = &teleport_damped_factor_quantity,
    .second = &teleport_damped_factor_direct_quantity,
    .proved_by = &teleport_damped_factor_proof,
    .unrun = "teleport/logistic_safe_bound is held against an instance",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000000",
                .runs = 1,
                .why = "two routes to one number, known to 15 digits here" },
};
