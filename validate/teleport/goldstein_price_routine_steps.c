#include "validate/claim.h"

USES (quantity, teleport_goldstein_price_routine_steps);
USES (proof, teleport_routine);
USES (experiment, teleport_goldstein_price_routine);

static const struct point grid[] = {
    { .at = { "10", "4/5", "12" } },
    { .at = { "10", "4/5", "1000" } },
    { .at = { "100", "1/2", "1000" } },
    { .at = { "10", "4/5", "838" } },
};

static const struct rival rivals[] = {
    { .label = "one more",
      .predicts = &teleport_goldstein_price_routine_steps_quantity,
      .axis = "K",
      .plus = "1" },
    { .label = "shrinking by 1/2",
      .predicts = &teleport_goldstein_price_routine_steps_quantity,
      .axis = "shrink",
      .times = "5/8" },
    { .label = "another first step",
      .predicts = &teleport_goldstein_price_routine_steps_quantity,
      .axis = "rho",
      .times = "9/10" },
};

CLAIM (teleport_goldstein_price_routine_steps) = {
    .id = "teleport/goldstein_price_routine_steps",
    .statement =
        "With the published settings of figure 1 ($\\rho = 10$, shrinking by "
        "$4/5$, at most 1000 steps) the routine stops on Goldstein and "
        "Price's polynomial after 839 steps, 838 of them moves.",
    .source = "settings, start and update of the released code of Level Set "
              "Teleportation: An Optimization Perspective, figure 1; the "
              "numbers are derived here",

    .predicts = &teleport_goldstein_price_routine_steps_quantity,
    .proved_by = &teleport_routine_proof,
    .run_by = &teleport_goldstein_price_routine_experiment,
    .measured = "steps",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/4",
                .runs = 1,
                .why = "a count; every decision is certified to have more "
                       "room than rounding takes" },
};
