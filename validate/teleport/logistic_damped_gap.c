#include "validate/claim.h"

USES (quantity, teleport_logistic_damped_gap);
USES (quantity, teleport_logistic_start_gap);
USES (quantity, teleport_logistic_first_round);
USES (proof, teleport_logistic_gradient);
USES (experiment, teleport_logistic_damped_gap);

static const struct point grid[] = {
    { .at = { "1000" } }, { .at = { "3701" } },   { .at = { "5050" } },
    { .at = { "9695" } }, { .at = { "137000" } },
};

static const struct rival rivals[] = {
    { .label = "the gap before",
      .predicts = &teleport_logistic_start_gap_quantity },
    { .label = "half the step",
      .predicts = &teleport_logistic_damped_gap_quantity,
      .axis = "permille",
      .times = "2" },
    { .label = "damping of 0.01 more",
      .predicts = &teleport_logistic_damped_gap_quantity,
      .axis = "permille",
      .plus = "10" },
    { .label = "a step of 1/L whatever the damping",
      .predicts = &teleport_logistic_first_round_quantity },
};

static const struct observation observed[] = {
    { .point = { .at = { "1000" } },
      .value = "1.53314535",
      .radius = "1/100000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "9695" } },
      .value = ".409",
      .radius = "1/2000",
      .source = "computed for this project, cut to nine digits" },
};

CLAIM (teleport_logistic_damped_gap) = {
    .id = "teleport/logistic_damped_gap",
    .statement =
        "For $f = \\frac16 \\sum \\log(1 + e^{-y x \\cdot w})$ on $x = "
        "(1,0), (0,1), (1,1), (-1,1), (2,-1), (1,-2)$ with $y = "
        "+,+,-,+,-,+$, an exact teleport from $(2,1)$ and a step of $1/(s "
        "\\lambda)$, $\\lambda$ the curvature along the gradient, leave a "
        "gap that for $s = 1$, Newton's step, is $1.53314535\\ldots$, "
        "larger than the $0.788462705\\ldots$ before; for $s = 9.695$ it is "
        "$0.409$, more than the $0.1446$ of a step of $1/L$.",
    .source =
        "the step of arXiv 2403.03362 is $1/\\lambda$ up to a damping (as "
        "recalled); the numbers are derived here",

    .predicts = &teleport_logistic_damped_gap_quantity,
    .proved_by = &teleport_logistic_gradient_proof,
    .run_by = &teleport_logistic_damped_gap_experiment,
    .measured = "gap",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/100000000",
                .runs = 1,
                .why = "the budget, Kantorovich's bound through a step of up "
                       "to 10, is "
                       "below 5e-9" },
};
