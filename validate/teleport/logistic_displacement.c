#include "validate/claim.h"

USES (quantity, teleport_logistic_displacement_law);
USES (quantity, teleport_logistic_displacement_whole);
USES (quantity, teleport_logistic_displacement);
USES (proof, teleport_routine);

static const struct point grid[] = {
    { .at = { "20", "3", "1", "1/1000", "1/1000" } },
    { .at = { "200", "10", "1", "1/1000", "1/1000" } },
    { .at = { "13", "4", "7", "1/10", "1/10000" } },
    { .at = { "37", "5", "2", "1/100", "1/5000" } },
};

static const struct rival rivals[] = {
    { .label = "without taking back the part along the gradient",
      .predicts = &teleport_logistic_displacement_whole_quantity },
    { .label = "one step, not twice of it",
      .predicts = &teleport_logistic_displacement_law_quantity,
      .factor = "1/2" },
    { .label = "forty steps of one size",
      .predicts = &teleport_logistic_displacement_law_quantity,
      .factor = "20" },
};

CLAIM (teleport_logistic_displacement) = {
    .id = "teleport/logistic_displacement",
    .statement = "Halved every time, the steps of the published routine sum "
                 "up to a displacement of $2\\rho\\,|q - (q\\cdot g/G) g|/G$, "
                 "$q = Hg$, $G = |g|^2$, from zero on logistic regression, "
                 "whatever their number; to first order in $\\rho$.",
    .source = "derived here; routine and settings of the released code of "
              "Level Set Teleportation: An Optimization Perspective",

    .predicts = &teleport_logistic_displacement_law_quantity,
    .proved_by = &teleport_routine_proof,
    .against = &teleport_logistic_displacement_quantity,
    .unrun = "exact numbers are compared; the runs are those of "
             "teleport/logistic_teleports",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/5000",
                .runs = 1,
                .why = "terms of second order in rho, below 6e-5 at rho = "
                       "1/1000" },
};
