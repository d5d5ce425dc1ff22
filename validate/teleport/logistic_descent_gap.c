#include "validate/claim.h"

USES (quantity, teleport_logistic_descent_gap);
USES (quantity, teleport_logistic_first_round);
USES (quantity, teleport_logistic_descent_gap_half);
USES (quantity, teleport_logistic_descent_gap_double);
USES (proof, teleport_logistic_descent_gap);
USES (experiment, teleport_logistic_descent_gap);

static const struct point grid[] = {
    { .at = { "0" } },  { .at = { "1" } },   { .at = { "2" } },
    { .at = { "5" } },  { .at = { "10" } },  { .at = { "20" } },
    { .at = { "30" } }, { .at = { "137" } },
};

static const struct rival rivals[] = {
    { .label = "one step more",
      .predicts = &teleport_logistic_descent_gap_quantity,
      .axis = "k",
      .plus = "1" },
    { .label = "with a teleport before the first step",
      .predicts = &teleport_logistic_first_round_quantity },
    { .label = "steps half as long, L = 1",
      .predicts = &teleport_logistic_descent_gap_half_quantity },
    { .label = "steps twice as long, L = 1/4",
      .predicts = &teleport_logistic_descent_gap_double_quantity },
};

static const struct observation observed[] = {
    { .point = { .at = { "0" } },
      .value = ".788462705",
      .radius = "1/1000000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "1" } },
      .value = ".379815338",
      .radius = "1/1000000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "2" } },
      .value = ".185609603",
      .radius = "1/1000000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "5" } },
      .value = ".0189612405",
      .radius = "1/10000000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "10" } },
      .value = ".000585086719",
      .radius = "1/1000000000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "20" } },
      .value = ".000000890831689",
      .radius = "1/1000000000000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "30" } },
      .value = ".00000000144266174",
      .radius = "1/100000000000000000",
      .source = "computed for this project, cut to nine digits" },
};

CLAIM (teleport_logistic_descent_gap) = {
    .id = "teleport/logistic_descent_gap",
    .statement =
        "For $f = \\frac16 \\sum \\log(1 + e^{-y x \\cdot w})$ on $x = "
        "(1,0), (0,1), (1,1), (-1,1), (2,-1), (1,-2)$ with $y = "
        "+,+,-,+,-,+$, $k$ gradient steps of size $1/L = 2$ from $(2,1)$ "
        "leave the gap $f(w_k) - f^*$: $0.788462705\\ldots$ at first, "
        "$0.379815338\\ldots$ after one step, $1.44266174\\ldots \\cdot "
        "10^{-9}$ after 30.",
    .source = "derived here",

    .predicts = &teleport_logistic_descent_gap_quantity,
    .proved_by = &teleport_logistic_descent_gap_proof,
    .run_by = &teleport_logistic_descent_gap_experiment,
    .measured = "gap",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/10000000000000",
                .runs = 1,
                .why = "rounding of 137 steps that do not expand distances, "
                       "below 5e-14" },
};
