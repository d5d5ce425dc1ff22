#include "validate/claim.h"

USES (quantity, teleport_goldstein_price_maximiser);
USES (quantity, teleport_goldstein_price_maximiser_level);
USES (proof, teleport_goldstein_price_gradient);

static const struct point grid[] = {
    { .at = { "1", "1" } },
    { .at = { "1", "2" } },
    { .at = { "2", "1" } },
    { .at = { "2", "2" } },
};

static const struct rival rivals[] = {
    { .label = "the other maximiser",
      .predicts = &teleport_goldstein_price_maximiser_quantity,
      .axis = "k",
      .times = "-1",
      .plus = "3" },
    { .label = "the other coordinate",
      .predicts = &teleport_goldstein_price_maximiser_quantity,
      .axis = "i",
      .times = "-1",
      .plus = "3" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1", "1" } },
      .value = "-0.622288742",
      .radius = "1/1000000000",
      .source = "computed apart from this program, cut to nine digits" },
    { .point = { .at = { "1", "2" } },
      .value = "-1.51999412",
      .radius = "1/100000000",
      .source = "computed apart from this program, cut to nine digits" },
    { .point = { .at = { "2", "1" } },
      .value = "-0.912933982",
      .radius = "1/1000000000",
      .source = "computed apart from this program, cut to nine digits" },
    { .point = { .at = { "2", "2" } },
      .value = "0.0838514935",
      .radius = "1/10000000000",
      .source = "computed apart from this program, cut to nine digits" },
};

CLAIM (teleport_goldstein_price_maximiser) = {
    .id = "teleport/goldstein_price_maximiser",
    .statement =
        "Coordinates of the two maximisers of the gradient of Goldstein and "
        "Price's polynomial on $f = 600$, as zeros certified by Krawczyk's "
        "operator, against halving along the level.",
    .source = "settings, start and update of the released code of Level Set "
              "Teleportation: An Optimization Perspective, figure 1; the "
              "numbers are derived here",

    .predicts = &teleport_goldstein_price_maximiser_quantity,
    .second = &teleport_goldstein_price_maximiser_level_quantity,
    .proved_by = &teleport_goldstein_price_gradient_proof,
    .unrun =
        "two certified routes are compared; the runs are those of the squares",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/1000000000000",
                .runs = 1,
                .why = "both routes are balls" },
};
