#include "validate/claim.h"

USES (quantity, teleport_power_newton_factor);
USES (quantity, teleport_power_newton_factor_logarithm);
USES (quantity, teleport_power_newton_distance);
USES (quantity, teleport_power_guarantee);
USES (quantity, teleport_power_newton_exponential);
USES (proof, teleport_damped_factor);
USES (experiment, teleport_power_newton_factor);

static const struct point grid[] = {
    { .at = { "3" } },  { .at = { "4" } },   { .at = { "6" } },
    { .at = { "10" } }, { .at = { "7/2" } }, { .at = { "137" } },
};

static const struct rival rivals[] = {
    { .label = "the factor of the distance",
      .predicts = &teleport_power_newton_distance_quantity },
    { .label = "what is promised",
      .predicts = &teleport_power_guarantee_quantity },
    { .label = "the limit 1/e",
      .predicts = &teleport_power_newton_exponential_quantity },
    { .label = "p + 1 for p",
      .predicts = &teleport_power_newton_factor_quantity,
      .axis = "p",
      .plus = "1" },
};

static const struct observation observed[] = {
    { .point = { .at = { "3" } },
      .value = ".125",
      .radius = "1/1000000000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "4" } },
      .value = ".197530864",
      .radius = "1/1000000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "6" } },
      .value = ".262144",
      .radius = "1/1000000000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "10" } },
      .value = ".307946147",
      .radius = "1/1000000000",
      .source = "computed for this project, cut to nine digits" },
};

CLAIM (teleport_power_newton_factor) = {
    .id = "teleport/power_newton_factor",
    .statement =
        "For $|x|^p$, $p > 2$, whose curvature vanishes at the minimiser, "
        "the step after a teleport is Newton's and multiplies the loss by "
        "$((p-2)/(p-1))^p$, less than the $1 - 2/p$ that relative convexity "
        "$2/p$ promises: $1/8$ for $1/3$ at $p = 3$.",
    .source =
        "arXiv 2403.03362, abstract: combined sub-linear and linear rates "
        "(as recalled); the constants are derived here",

    .predicts = &teleport_power_newton_factor_quantity,
    .second = &teleport_power_newton_factor_logarithm_quantity,
    .proved_by = &teleport_damped_factor_proof,
    .run_by = &teleport_power_newton_factor_experiment,
    .measured = "factor",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000000000",
                .runs = 1,
                .why = "rounding of two powers, times p" },
};
