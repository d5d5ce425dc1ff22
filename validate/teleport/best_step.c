#include "validate/claim.h"

USES (quantity, teleport_best_step);
USES (quantity, teleport_certified_step);
USES (experiment, teleport_best_step);
USES (proof, teleport_best_step);

static const struct point grid[] = {
    { .at = { "1" } },   { .at = { "2" } }, { .at = { "3" } },
    { .at = { "4" } },   { .at = { "5" } }, { .at = { "17" } },
    { .at = { "137" } },
};

static const struct rival rivals[] = {
    { .label = "where the known multipliers end",
      .predicts = &teleport_certified_step_quantity },
    { .label = "of one step more",
      .predicts = &teleport_best_step_quantity,
      .axis = "N",
      .plus = "1" },
    { .label = "(1-h)^N: of half the steps",
      .predicts = &teleport_best_step_quantity,
      .axis = "N",
      .times = "2" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1" } },
      .value = "3/2",
      .radius = "1/1000000000000",
      .source = "by hand" },
    { .point = { .at = { "2" } },
      .value = "1.60582958",
      .radius = "1/100000000",
      .source = "computed apart from this program, cut to nine digits" },
    { .point = { .at = { "3" } },
      .value = "1.67033204",
      .radius = "1/100000000",
      .source = "the same" },
    { .point = { .at = { "4" } },
      .value = "1.71453772",
      .radius = "1/100000000",
      .source = "the same" },
    { .point = { .at = { "5" } },
      .value = "1.74705407",
      .radius = "1/100000000",
      .source = "the same" },
};

CLAIM (teleport_best_step) = {
    .id = "teleport/best_step",
    .statement =
        "At the root $h > 1$ of $(1-h)^{2N}(2Nh+1) = 1$ the quadratic and "
        "Huber's function of $\\Delta = 1/(2Nh+1)$ keep the same gap after "
        "$N$ "
        "gradient steps of size $h/L$; with longer steps the quadratic keeps "
        "more, so that $1/(4Nh+2)$ is no bound there.",
    .source = "Drori and Teboulle, Performance of first-order methods for "
              "smooth convex minimization, as recalled",

    .predicts = &teleport_best_step_quantity,
    .proved_by = &teleport_best_step_proof,
    .run_by = &teleport_best_step_experiment,
    .measured = "step",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000000000",
                .runs = 1,
                .why = "bisection between runs whose order is certain" },
};
