#include "validate/claim.h"

USES (quantity, teleport_logistic_teleport_gap);
USES (quantity, teleport_logistic_teleport_gap_boxes);
USES (quantity, teleport_logistic_descent_gap);
USES (quantity, teleport_logistic_single_gap);
USES (quantity, teleport_logistic_second_round);
USES (proof, teleport_logistic_descent_gap);
USES (experiment, teleport_logistic_teleport_gap);

static const struct point grid[] = {
    { .at = { "0" } }, { .at = { "1" } }, { .at = { "2" } },
    { .at = { "3" } }, { .at = { "4" } }, { .at = { "5" } },
};

static const struct rival rivals[] = {
    { .label = "one round more",
      .predicts = &teleport_logistic_teleport_gap_quantity,
      .axis = "k",
      .plus = "1" },
    { .label = "without teleports",
      .predicts = &teleport_logistic_descent_gap_quantity },
    { .label = "a teleport before the first step only",
      .predicts = &teleport_logistic_single_gap_quantity },
    { .label = "to the second local maximum",
      .predicts = &teleport_logistic_second_round_quantity },
};

static const struct observation observed[] = {
    { .point = { .at = { "1" } },
      .value = ".144585786",
      .radius = "1/1000000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "2" } },
      .value = ".002084",
      .radius = "1/1000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "3" } },
      .value = ".00001586",
      .radius = "1/100000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "5" } },
      .value = ".00000000158",
      .radius = "1/100000000000",
      .source = "computed for this project, cut to nine digits" },
};

CLAIM (teleport_logistic_teleport_gap) = {
    .id = "teleport/logistic_teleport_gap",
    .statement =
        "For $f = \\frac16 \\sum \\log(1 + e^{-y x \\cdot w})$ on $x = "
        "(1,0), (0,1), (1,1), (-1,1), (2,-1), (1,-2)$ with $y = "
        "+,+,-,+,-,+$, $k$ rounds of an exact teleport and a gradient step "
        "of size $1/L = 2$ from $(2,1)$ leave the gap $0.1446$, $2.084 "
        "\\cdot 10^{-3}$, $1.586 \\cdot 10^{-5}$ for $k = 1, 2, 3$ and "
        "$1.58 \\cdot 10^{-9}$ for $k = 5$, each teleport being certified "
        "as the global one on its level curve.",
    .source = "derived here",

    .predicts = &teleport_logistic_teleport_gap_quantity,
    .second = &teleport_logistic_teleport_gap_boxes_quantity,
    .proved_by = &teleport_logistic_descent_gap_proof,
    .run_by = &teleport_logistic_teleport_gap_experiment,
    .measured = "gap",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/100000000000",
                .runs = 1,
                .why = "the budget, Kantorovich's bound for five teleports, "
                       "is below 5e-12" },
};
