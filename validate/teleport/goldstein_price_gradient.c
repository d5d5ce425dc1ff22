#include "validate/claim.h"

USES (quantity, teleport_goldstein_price_gradient);
USES (quantity, teleport_goldstein_price_gradient_level);
USES (proof, teleport_goldstein_price_gradient);
USES (experiment, teleport_goldstein_price_gradient);

static const struct point grid[] = {
    { .at = { "1" } },
    { .at = { "2" } },
};

static const struct rival rivals[] = {
    { .label = "the local maximiser where the figure ends, at the global one",
      .predicts = &teleport_goldstein_price_gradient_quantity,
      .axis = "k",
      .times = "0",
      .plus = "2",
      .paper_says = "paper defines the teleport as the global maximiser of "
                    "the gradient, but its figure 1, by its settings, goes "
                    "from (0, 0) to a local one: 33728190.1 where 84956954.2 "
                    "is the largest square on f <= 600" },
    { .label = "not squared at the global maximiser: 9217",
      .predicts = &teleport_goldstein_price_gradient_quantity,
      .factor = "1/9217" },
    { .label = "factor 2 of the square",
      .predicts = &teleport_goldstein_price_gradient_quantity,
      .factor = "2" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1" } },
      .value = "84956954.2",
      .radius = "1/10",
      .source = "computed apart from this program, cut to nine digits" },
    { .point = { .at = { "2" } },
      .value = "33728190.1",
      .radius = "1/10",
      .source = "computed apart from this program, cut to nine digits" },
};

CLAIM (teleport_goldstein_price_gradient) = {
    .id = "teleport/goldstein_price_gradient",
    .statement =
        "On $f \\le 600$ the gradient of Goldstein and Price's polynomial is "
        "longest at $(-0.6223, -1.5200)$, with the square 84956954.2; the "
        "published teleport from $(0, 0)$ ends by a local maximiser with "
        "33728190.1, less than $2/5$ of it.",
    .source = "settings, start and update of the released code of Level Set "
              "Teleportation: An Optimization Perspective, figure 1; the "
              "numbers are derived here",

    .predicts = &teleport_goldstein_price_gradient_quantity,
    .second = &teleport_goldstein_price_gradient_level_quantity,
    .proved_by = &teleport_goldstein_price_gradient_proof,
    .run_by = &teleport_goldstein_price_gradient_experiment,
    .measured = "squared_gradient",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "what the square at the middle exceeds that at the "
                       "ends of the last interval by, and rounding" },
};
