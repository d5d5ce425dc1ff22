#include "validate/claim.h"

USES (quantity, teleport_goldstein_price_gradient);
USES (quantity, teleport_goldstein_price_routine);
USES (proof, teleport_routine);
USES (experiment, teleport_goldstein_price_routine);

static const struct point grid[] = {
    { .at = { "10", "4/5", "1" } },      { .at = { "10", "4/5", "3" } },
    { .at = { "10", "4/5", "37" } },     { .at = { "10", "4/5", "300" } },
    { .at = { "10", "4/5", "1000" } },   { .at = { "1", "1/2", "137" } },
    { .at = { "100", "9/10", "1000" } },
};

static const struct rival rivals[] = {
    { .label = "one step more",
      .predicts = &teleport_goldstein_price_routine_quantity,
      .axis = "K",
      .plus = "1" },
    { .label = "shrinking by 1/2 as in the other figures",
      .predicts = &teleport_goldstein_price_routine_quantity,
      .axis = "shrink",
      .times = "5/8" },
    { .label = "other first step",
      .predicts = &teleport_goldstein_price_routine_quantity,
      .axis = "rho",
      .times = "9/10" },
    { .label = "the length, not its square: at the first point 1018",
      .predicts = &teleport_goldstein_price_routine_quantity,
      .factor = "1/1018" },
};

CLAIM (teleport_goldstein_price_routine) = {
    .id = "teleport/goldstein_price_routine",
    .statement =
        "The published routine with line search on Goldstein and Price's "
        "polynomial, from $(0, 0)$: the square of the gradient after $K$ "
        "steps, every decision of the search certified. It stops after 839 "
        "steps, one a failed search, at 33728186.7.",
    .source = "settings, start and update of the released code of Level Set "
              "Teleportation: An Optimization Perspective, figure 1; the "
              "numbers are derived here",

    .predicts = &teleport_goldstein_price_routine_quantity,
    .proved_by = &teleport_routine_proof,
    .run_by = &teleport_goldstein_price_routine_experiment,
    .measured = "squared_gradient",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "rounding, which the contraction towards the end keeps "
                       "small; all decisions have room above 1e-9, so that "
                       "doubles take the same" },
};
