#include "validate/claim.h"

USES (quantity, teleport_logistic_point);
USES (quantity, teleport_logistic_point_boxes);
USES (quantity, teleport_logistic_start_point);
USES (proof, teleport_logistic_gradient);
USES (experiment, teleport_logistic_point);

static const struct point grid[] = {
    { .at = { "1", "1" } },
    { .at = { "1", "2" } },
    { .at = { "2", "1" } },
    { .at = { "2", "2" } },
};

static const struct rival rivals[] = {
    { .label = "the other coordinate",
      .predicts = &teleport_logistic_point_quantity,
      .axis = "i",
      .plus = "1" },
    { .label = "the other local maximum",
      .predicts = &teleport_logistic_point_quantity,
      .axis = "which",
      .plus = "1" },
    { .label = "the opposite point",
      .predicts = &teleport_logistic_point_quantity,
      .factor = "-1" },
    { .label = "the start",
      .predicts = &teleport_logistic_start_point_quantity },
    { .label = "1e-9 of it away",
      .predicts = &teleport_logistic_point_quantity,
      .factor = "1000000001/1000000000" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1", "1" } },
      .value = "1.30712769",
      .radius = "1/100000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "1", "2" } },
      .value = "-1.02718707",
      .radius = "1/100000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "2", "1" } },
      .value = "-.787180851",
      .radius = "1/1000000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "2", "2" } },
      .value = "2.34399984",
      .radius = "1/100000000",
      .source = "computed for this project, cut to nine digits" },
};

CLAIM (teleport_logistic_point) = {
    .id = "teleport/logistic_point",
    .statement =
        "For $f = \\frac16 \\sum \\log(1 + e^{-y x \\cdot w})$ on $x = "
        "(1,0), (0,1), (1,1), (-1,1), (2,-1), (1,-2)$ with $y = "
        "+,+,-,+,-,+$, the gradient is longest on the level curve of "
        "$(2,1)$ at $(1.30712769\\ldots, -1.02718707\\ldots)$; the only "
        "other local maximum is $(-0.787180851\\ldots, 2.34399984\\ldots)$.",
    .source = "derived here",

    .predicts = &teleport_logistic_point_quantity,
    .second = &teleport_logistic_point_boxes_quantity,
    .proved_by = &teleport_logistic_gradient_proof,
    .run_by = &teleport_logistic_point_experiment,
    .measured = "coordinate",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/100000000000",
                .runs = 1,
                .why = "the budget, Kantorovich's bound, is below 3e-12" },
};
