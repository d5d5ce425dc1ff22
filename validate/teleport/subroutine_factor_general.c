#include "validate/claim.h"

USES (quantity, teleport_subroutine_factor_general);
USES (quantity, teleport_subroutine_factor_alone);
USES (quantity, teleport_subroutine_factor_descent);
USES (quantity, teleport_subroutine_factor_unsquared);
USES (proof, teleport_subroutine_factor);
USES (experiment, teleport_subroutine_factor_general);

static const struct point grid[] = {
    { .at = { "1", "2", "1/2" } },       { .at = { "1", "1/2", "1/9" } },
    { .at = { "3", "7/5", "1/100" } },   { .at = { "3", "7/5", "99/100" } },
    { .at = { "137/10", "3", "3/10" } }, { .at = { "16", "2", "1/2" } },
};

static const struct rival rivals[] = {
    { .label = "without the factor 1 - kappa",
      .predicts = &teleport_subroutine_factor_alone_quantity },
    { .label = "1 - kappa of gradient descent",
      .predicts = &teleport_subroutine_factor_descent_quantity },
    { .label = "rho / a",
      .predicts = &teleport_subroutine_factor_unsquared_quantity },
    { .label = "factor 2 of a Hessian of z^T A z",
      .predicts = &teleport_subroutine_factor_general_quantity,
      .axis = "rho",
      .times = "2" },
    { .label = "kappa 1 in 1000 larger",
      .predicts = &teleport_subroutine_factor_general_quantity,
      .axis = "kappa",
      .times = "1001/1000" },
};

CLAIM (teleport_subroutine_factor_general) = {
    .id = "teleport/subroutine_factor_general",
    .statement =
        "Near the maximiser of a quadratic's gradient a step $\\rho$ of the "
        "linearised problems multiplies the component along an eigenvector "
        "by $1 - (\\rho/a^2) \\kappa (1 - \\kappa)$, $\\kappa = "
        "\\lambda_i/\\lambda_1$, while the level is kept quadratically well: "
        "both ends of the spectrum are slow, and every $\\rho < 8 a^2$ "
        "contracts. Four eigenvalues, a Hessian that is not diagonal.",
    .source = "derived here for the update of the released code of Level Set "
              "Teleportation: An Optimization Perspective",

    .predicts = &teleport_subroutine_factor_general_quantity,
    .proved_by = &teleport_subroutine_factor_proof,
    .run_by = &teleport_subroutine_factor_general_experiment,
    .measured = "ratio",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/2000000",
                .runs = 1,
                .why = "the distance from the maximiser, at most 2^-15 of a, "
                       "enters squared; rounding over a component of at least "
                       "2^-18 of a" },
};
