#include "validate/claim.h"

USES (quantity, teleport_stability_lower);
USES (quantity, teleport_stability_lower_kummer);
USES (quantity, teleport_stability_contraction);
USES (quantity, teleport_stability_lower_reciprocal);
USES (proof, teleport_stability);
USES (experiment, teleport_stability_lower);

static const struct point grid[] = {
    { .at = { "1/2" } },   { .at = { "1" } }, { .at = { "7/5" } },
    { .at = { "2" } },     { .at = { "5" } }, { .at = { "10" } },
    { .at = { "137/3" } },
};

static const struct rival rivals[] = {
    { .label = "the ratio of curvatures, not averaged",
      .predicts = &teleport_stability_contraction_quantity },
    { .label = "the reciprocal of the other constant",
      .predicts = &teleport_stability_lower_reciprocal_quantity },
    { .label = "without the factor 2",
      .predicts = &teleport_stability_lower_quantity,
      .factor = "1/2" },
    { .label = "twice the move",
      .predicts = &teleport_stability_lower_quantity,
      .axis = "t",
      .times = "2" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1/2" } },
      .value = ".852245277",
      .radius = "1/1000000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "1" } },
      .value = ".735758882",
      .radius = "1/1000000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "2" } },
      .value = ".567667641",
      .radius = "1/1000000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "5" } },
      .value = ".320539035",
      .radius = "1/1000000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "10" } },
      .value = ".180000907",
      .radius = "1/1000000000",
      .source = "computed for this project, cut to nine digits" },
};

CLAIM (teleport_stability_lower) = {
    .id = "teleport/stability_lower",
    .statement =
        "Over moves of at most $t$ of the margins the logistic loss and its "
        "means over samples rise above their tangents by at least $2 "
        "(e^{-t} - 1 + t)/t^2$ times the parabola of the Hessian at the "
        "start. No larger constant serves: far to the left a step of $t$ to "
        "the left attains it in the limit.",
    .source =
        "arXiv 2403.03362 assumes such constants (relative smoothness and "
        "convexity after Karimireddy, Stich and Jaggi; as recalled); their "
        "values for the logistic loss are derived here",

    .predicts = &teleport_stability_lower_quantity,
    .second = &teleport_stability_lower_kummer_quantity,
    .proved_by = &teleport_stability_proof,
    .run_by = &teleport_stability_lower_experiment,
    .measured = "ratio",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .runs = 1,
                .why = "rounding of two exponentials, proved below 8e-13 of "
                       "the ratio, and "
                       "e^-60 for the place of the start" },
};
