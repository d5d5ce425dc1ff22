#include "validate/claim.h"

USES (quantity, imbalance_initial_loss_slope);
USES (quantity, imbalance_initial_loss_slope_frequency);
USES (quantity, imbalance_initial_loss_slope_mean);
USES (proof, imbalance_initial_loss_slope);
USES (experiment, imbalance_initial_loss_slope);

static const struct point grid[] = {
    { .at = { "5", "7", "8", "3" } },
    { .at = { "3", "10", "12", "1" } },
    { .at = { "7", "24", "32", "8" } },
    { .at = { "137", "500", "768", "37" } },
    { .at = { "31", "160", "192", "2" } },
    { .at = { "31", "160", "192", "32" } },
    { .at = { "127", "896", "1024", "2" } },
    { .at = { "127", "896", "1024", "8" } },
    { .at = { "127", "896", "1024", "32" } },
    { .at = { "127", "896", "1024", "128" } },
};

static const struct rival rivals[] = {
    { .label = "every loss falls",
      .predicts = &imbalance_initial_loss_slope_frequency_quantity },
    { .label = "without the samples' own part",
      .predicts = &imbalance_initial_loss_slope_mean_quantity },
    { .label = "twice",
      .predicts = &imbalance_initial_loss_slope_quantity,
      .factor = "2" },
    { .label = "one sample more of the class",
      .predicts = &imbalance_initial_loss_slope_quantity,
      .axis = "count",
      .plus = "1" },
};

CLAIM (imbalance_initial_loss_slope) = {
    .id = "imbalance/initial_loss_slope",
    .statement = "At $W=0$ the loss of a class changes along the gradient "
                 "flow at the rate $-d[(\\pi-1/c)/4+(1-1/c)/(12n)]$, with "
                 "inner products $d/4+[i=j]d/12$: classes with fewer than "
                 "$n/c-(1-1/c)/3$ samples are unlearnt first.",
    .source =
        "derived here, for the released synthetic data of arXiv 2402.19449",

    .predicts = &imbalance_initial_loss_slope_quantity,
    .proved_by = &imbalance_initial_loss_slope_proof,
    .run_by = &imbalance_initial_loss_slope_experiment,
    .measured = "slope",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000000",
                .why = "proved bounds of the rounding in the largest setting, "
                       "times ten or less" },
};
