#include "validate/claim.h"

USES (quantity, teleport_logistic_descent);
USES (proof, teleport_logistic_teleports);
USES (experiment, teleport_logistic_descent);

static const struct point grid[] = {
    { .at = { "20", "3", "1", "1/1000", "1" } },
    { .at = { "20", "3", "1", "1/1000", "40" } },
    { .at = { "13", "4", "7", "1/10", "4" } },
    { .at = { "37", "5", "2", "1/100", "17" } },
    { .at = { "200", "10", "3", "1/1000", "10" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "penalty with a half",
      .predicts = &teleport_logistic_descent_quantity,
      .axis = "reg",
      .times = "1/2" },
    { .label = "one step less",
      .predicts = &teleport_logistic_descent_quantity,
      .axis = "K",
      .plus = "-1" },
    { .label = "other data",
      .predicts = &teleport_logistic_descent_quantity,
      .axis = "seed",
      .plus = "1" },
    { .label = "factor 2",
      .predicts = &teleport_logistic_descent_quantity,
      .factor = "2" },
};

CLAIM (teleport_logistic_descent) = {
    .id = "teleport/logistic_descent",
    .statement = "Logistic regression with penalty $reg\\,|w|^2$: the "
                 "objective after $K$ steps of gradient descent of size "
                 "$1/L$, $L = \\sum |x|^2/(4n) + 2 reg$, from zero.",
    .source = "derived here; routine, penalty and step counts of the released "
              "code of Level Set Teleportation: An Optimization Perspective, "
              "on data made by a rule",

    .predicts = &teleport_logistic_descent_quantity,
    .proved_by = &teleport_logistic_teleports_proof,
    .run_by = &teleport_logistic_descent_experiment,
    .measured = "objective",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000000000",
                .runs = 1,
                .why = "rounding along the run, which each step contracts" },
};
