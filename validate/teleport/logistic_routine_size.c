#include "validate/claim.h"

USES (quantity, teleport_halved_size);
USES (quantity, teleport_logistic_routine_size);
USES (proof, teleport_routine);
USES (experiment, teleport_logistic_routine_size);

static const struct point grid[] = {
    { .at = { "20", "3", "1", "1/1000", "12" } },
    { .at = { "13", "4", "7", "1/10", "7" } },
    { .at = { "37", "5", "2", "1/100", "10" } },
    { .at = { "200", "10", "1", "1/1000", "5" } },
    { .at = { "20", "3", "1", "1/1000", "1" } },
};

static const struct rival rivals[] = {
    { .label = "not shrunk",
      .predicts = &teleport_logistic_routine_size_quantity,
      .axis = "S",
      .times = "0" },
    { .label = "halved once more",
      .predicts = &teleport_halved_size_quantity,
      .axis = "S",
      .plus = "1" },
    { .label = "halved every second step",
      .predicts = &teleport_logistic_routine_size_quantity,
      .axis = "S",
      .times = "1/2" },
    { .label = "shrinking by 4/5: the same number of cuts is not so small",
      .predicts = &teleport_logistic_routine_size_quantity,
      .factor = "8/5" },
};

CLAIM (teleport_logistic_routine_size) = {
    .id = "teleport/logistic_routine_size",
    .statement = "On logistic regression the step of the published routine is "
                 "halved before every step but the first: $\\rho_S = "
                 "2^{1-S}/10$. A step that was taken leaves a violation of "
                 "order $\\rho^2$, which weighs $1/\\rho$ in the merit, so "
                 "that the next must cut it; more steps hardly move further.",
    .source = "derived here; routine and settings of the released code of "
              "Level Set Teleportation: An Optimization Perspective",

    .predicts = &teleport_logistic_routine_size_quantity,
    .second = &teleport_halved_size_quantity,
    .proved_by = &teleport_routine_proof,
    .run_by = &teleport_logistic_routine_size_experiment,
    .measured = "size",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .runs = 1,
                .why = "powers of two are exact in doubles" },
};
