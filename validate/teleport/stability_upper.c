#include "validate/claim.h"

USES (quantity, teleport_stability_upper);
USES (quantity, teleport_stability_upper_kummer);
USES (quantity, teleport_stability_exponential);
USES (quantity, teleport_stability_one_plus);
USES (quantity, teleport_stability_linear);
USES (proof, teleport_stability);
USES (experiment, teleport_stability_upper);

static const struct point grid[] = {
    { .at = { "1/2" } },   { .at = { "1" } }, { .at = { "7/5" } },
    { .at = { "2" } },     { .at = { "5" } }, { .at = { "10" } },
    { .at = { "137/3" } },
};

static const struct rival rivals[] = {
    { .label = "the ratio of curvatures, not averaged",
      .predicts = &teleport_stability_exponential_quantity },
    { .label = "1 + t", .predicts = &teleport_stability_one_plus_quantity },
    { .label = "half of the ratio of curvatures",
      .predicts = &teleport_stability_exponential_quantity,
      .factor = "1/2" },
    { .label = "the first order in t",
      .predicts = &teleport_stability_linear_quantity },
    { .label = "without the factor 2",
      .predicts = &teleport_stability_upper_quantity,
      .factor = "1/2" },
    { .label = "twice the move",
      .predicts = &teleport_stability_upper_quantity,
      .axis = "t",
      .times = "2" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1/2" } },
      .value = "1.18977016",
      .radius = "1/100000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "1" } },
      .value = "1.43656365",
      .radius = "1/100000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "2" } },
      .value = "2.19452804",
      .radius = "1/100000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "5" } },
      .value = "11.3930527",
      .radius = "1/10000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "10" } },
      .value = "440.309315",
      .radius = "1/1000000",
      .source = "computed for this project, cut to nine digits" },
};

CLAIM (teleport_stability_upper) = {
    .id = "teleport/stability_upper",
    .statement =
        "Over moves of at most $t$ of the margins the logistic loss and its "
        "means over samples rise above their tangents by at most $2 (e^t - "
        "1 - t)/t^2$ times the parabola of the Hessian at the start. No "
        "smaller constant serves: far to the left a step of $t$ to the "
        "right attains it in the limit.",
    .source =
        "arXiv 2403.03362 assumes such constants (relative smoothness and "
        "convexity after Karimireddy, Stich and Jaggi; as recalled); their "
        "values for the logistic loss are derived here",

    .predicts = &teleport_stability_upper_quantity,
    .second = &teleport_stability_upper_kummer_quantity,
    .proved_by = &teleport_stability_proof,
    .run_by = &teleport_stability_upper_experiment,
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
