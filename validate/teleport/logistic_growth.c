#include "validate/claim.h"

USES (quantity, teleport_logistic_displacement_whole);
USES (quantity, teleport_logistic_growth_law);
USES (quantity, teleport_logistic_growth);
USES (proof, teleport_routine);

static const struct point grid[] = {
    { .at = { "20", "3", "1", "1/1000", "1/1000" } },
    { .at = { "200", "10", "1", "1/1000", "1/1000" } },
    { .at = { "13", "4", "7", "1/10", "1/10000" } },
    { .at = { "37", "5", "2", "1/100", "1/5000" } },
};

static const struct rival rivals[] = {
    { .label = "the whole of q",
      .predicts = &teleport_logistic_displacement_whole_quantity },
    { .label = "one step, not twice of it",
      .predicts = &teleport_logistic_growth_law_quantity,
      .factor = "1/2" },
    { .label = "of the square",
      .predicts = &teleport_logistic_growth_law_quantity,
      .factor = "2" },
};

CLAIM (teleport_logistic_growth) = {
    .id = "teleport/logistic_growth",
    .statement = "Halved every time, the steps of the published routine raise "
                 "$\\log|\\nabla f|$ by $2\\rho\\,|q - (q\\cdot g/G) "
                 "g|^2/G^2$ in all, from zero on logistic regression, "
                 "whatever their number; to first order in $\\rho$: less than "
                 "one percent at $\\rho = 1/10$ on 200 samples.",
    .source = "derived here; routine and settings of the released code of "
              "Level Set Teleportation: An Optimization Perspective",

    .predicts = &teleport_logistic_growth_law_quantity,
    .proved_by = &teleport_routine_proof,
    .against = &teleport_logistic_growth_quantity,
    .unrun = "exact numbers are compared; the runs are those of "
             "teleport/logistic_teleports",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/2000",
                .runs = 1,
                .why = "terms of second order in rho, below 2e-4 at rho = "
                       "1/1000" },
};
