#include "validate/claim.h"

USES (quantity, teleport_subroutine_factor);
USES (proof, teleport_subroutine_factor);
USES (experiment, teleport_subroutine_factor);

static const struct point grid[] = {
    { .at = { "1" } },       { .at = { "10" } },      { .at = { "40" } },
    { .at = { "75" } },      { .at = { "3321/32" } }, { .at = { "137" } },
    { .at = { "3321/16" } }, { .at = { "1000" } },
};

static const struct rival rivals[] = {
    { .label = "without the factor 1 - kappa",
      .predicts = &teleport_subroutine_factor_quantity,
      .axis = "rho",
      .times = "9/8" },
    { .label = "rho / a, at 3.2 for a",
      .predicts = &teleport_subroutine_factor_quantity,
      .axis = "rho",
      .times = "16/5" },
    { .label = "factor 2 of a Hessian of z^T A z",
      .predicts = &teleport_subroutine_factor_quantity,
      .axis = "rho",
      .times = "2" },
    { .label = "squared: of f, not of the distance; at rho = 1 nearly two "
               "steps",
      .predicts = &teleport_subroutine_factor_quantity,
      .axis = "rho",
      .times = "199/100" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1" } },
      .value = "0.990364348",
      .radius = "1/1000000000",
      .source = "computed apart from this program, cut to nine digits" },
    { .point = { .at = { "10" } },
      .value = "0.903643480",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "40" } },
      .value = "0.614573923",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "75" } },
      .value = "0.277326106",
      .radius = "1/1000000000",
      .source = "the same" },
};

CLAIM (teleport_subroutine_factor) = {
    .id = "teleport/subroutine_factor",
    .statement =
        "On Booth's function, from the start of the published figure, fixed "
        "steps $\\rho$ of the linearised problems approach the maximiser of "
        "the gradient only linearly: its other component is multiplied by $1 "
        "- (\\rho/a^2) \\kappa (1 - \\kappa)$ a step, $a^2 = 41/4$, $\\kappa "
        "= 1/9$, and beyond $\\rho = 3321/16$ they do not approach.",
    .source = "derived here for the update of the released code of Level Set "
              "Teleportation: An Optimization Perspective",

    .predicts = &teleport_subroutine_factor_quantity,
    .proved_by = &teleport_subroutine_factor_proof,
    .run_by = &teleport_subroutine_factor_experiment,
    .measured = "ratio",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/5000000",
                .runs = 1,
                .why = "the distance from the maximiser, at most 2^-15 of a, "
                       "enters squared; rounding over a component of at least "
                       "2^-18 of a" },
};
