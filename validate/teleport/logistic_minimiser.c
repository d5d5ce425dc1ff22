#include "validate/claim.h"

USES (quantity, teleport_logistic_minimiser);
USES (quantity, teleport_logistic_minimiser_root);
USES (proof, teleport_logistic_minimiser);

static const struct point grid[] = {
    { .at = { "1" } },
    { .at = { "2" } },
};

static const struct rival rivals[] = {
    { .label = "opposite",
      .predicts = &teleport_logistic_minimiser_quantity,
      .factor = "-1" },
    { .label = "the other coordinate",
      .predicts = &teleport_logistic_minimiser_quantity,
      .axis = "i",
      .plus = "1" },
    { .label = "1e-10 away",
      .predicts = &teleport_logistic_minimiser_quantity,
      .factor = "10000000001/10000000000" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1" } },
      .value = "-.719053440",
      .radius = "1/1000000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "2" } },
      .value = "-.359526720",
      .radius = "1/1000000000",
      .source = "computed for this project, cut to nine digits" },
};

CLAIM (teleport_logistic_minimiser) = {
    .id = "teleport/logistic_minimiser",
    .statement =
        "For $f = \\frac16 \\sum \\log(1 + e^{-y x \\cdot w})$ on $x = "
        "(1,0), (0,1), (1,1), (-1,1), (2,-1), (1,-2)$ with $y = "
        "+,+,-,+,-,+$, the minimiser is $(2t, t)$, $q = e^t$ the one "
        "positive root of $3 - 2q + 3q^2 - 7q^3 + 2q^4 - 7q^5$: "
        "$(-0.719053440\\ldots, -0.359526720\\ldots)$.",
    .source = "derived here",

    .predicts = &teleport_logistic_minimiser_quantity,
    .second = &teleport_logistic_minimiser_root_quantity,
    .proved_by = &teleport_logistic_minimiser_proof,
    .unrun = "teleport/logistic_descent_gap runs to it",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000000",
                .runs = 1,
                .why = "two routes to one number, known to 15 digits here" },
};
