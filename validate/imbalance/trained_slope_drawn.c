#include "validate/claim.h"

USES (quantity, imbalance_steep_slope);
USES (experiment, imbalance_trained_slope_drawn);

static const struct point grid[] = {
    { .at = { "4", "1/20", "80" } },
    { .at = { "5", "1/25", "100" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "even odds",
      .predicts = &imbalance_steep_slope_quantity,
      .factor = "1/2" },
    { .label = "four times in five",
      .predicts = &imbalance_steep_slope_quantity,
      .factor = "4/5" },
};

CLAIM (imbalance_trained_slope_drawn) = {
    .id = "imbalance/trained_slope_drawn",
    .statement = "After gradient descent on imbalanced classes in groups, "
                 "with inputs drawn uniformly on $[0,1]^d$, the slope of log "
                 "trace against log gradient over all classes is above 3/2, "
                 "nearer to 2 than to 1, in nine runs of ten at least.",
    .source =
        "derived here, for the released synthetic data of arXiv 2402.19449",

    .predicts = &imbalance_steep_slope_quantity,
    .unproved = "an observation on drawn inputs; imbalance/trained_slope "
                "holds the number itself",
    .run_by = &imbalance_trained_slope_drawn_experiment,
    .measured = "steep",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/10",
                .runs = 600,
                .why = "nine runs in ten is certain to be more than chance" },
};
