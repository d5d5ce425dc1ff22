#include "validate/claim.h"

USES (quantity, teleport_certified_step);
USES (quantity, teleport_certified_step_polynomial);
USES (quantity, teleport_best_step);
USES (proof, teleport_certified_step);

static const struct point grid[] = {
    { .at = { "1" } }, { .at = { "2" } }, { .at = { "3" } },
    { .at = { "4" } }, { .at = { "5" } }, { .at = { "12" } },
};

static const struct rival rivals[] = {
    { .label = "the best step, at which the quadratic takes over",
      .predicts = &teleport_best_step_quantity },
    { .label = "of one step more",
      .predicts = &teleport_certified_step_quantity,
      .axis = "N",
      .plus = "1" },
    { .label = "2 in 10^8 less: of the third, 1.63979387",
      .predicts = &teleport_certified_step_quantity,
      .factor = "49999999/50000000" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1" } },
      .value = "3/2",
      .radius = "1/1000000000000",
      .source = "by hand" },
    { .point = { .at = { "2" } },
      .value = "1.59549150",
      .radius = "1/100000000",
      .source = "computed apart from this program, cut to nine digits" },
    { .point = { .at = { "4" } },
      .value = "1.660388",
      .radius = "1/1000000",
      .source = "computed apart from this program, to seven digits" },
    { .point = { .at = { "5" } },
      .value = "1.670933",
      .radius = "1/1000000",
      .source = "the same" },
};

CLAIM (teleport_certified_step) = {
    .id = "teleport/certified_step",
    .statement =
        "The multipliers $i/(2N+1-i)$ that prove the rate $1/(4Nh+2)$ of $N$ "
        "gradient steps at $h \\le 1$ prove it up to $h_N$, the smallest root "
        "of a determinant, and no further: $h_1 = 3/2$, $h_2 = "
        "(15-\\sqrt5)/8$. From $N = 2$ on this is below the best step size.",
    .source = "derived here",

    .predicts = &teleport_certified_step_quantity,
    .second = &teleport_certified_step_polynomial_quantity,
    .proved_by = &teleport_certified_step_proof,
    .unrun = "a property of multipliers",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .why = "the same root by another route" },
};
