#include "validate/claim.h"

USES (quantity, imbalance_group_loss);
USES (quantity, imbalance_group_loss_plain);
USES (quantity, imbalance_group_loss_unweighted);
USES (proof, imbalance_average_loss);

static const struct point grid[] = {
    { .at = { "10000", "1", "1", "1000" } },
    { .at = { "10000", "2", "4", "1000" } },
    { .at = { "10000", "5", "11", "1000" } },
    { .at = { "10000", "12", "28", "1000" } },
    { .at = { "10000", "29", "75", "1000" } },
    { .at = { "10000", "76", "199", "1000" } },
    { .at = { "10000", "200", "531", "1000" } },
    { .at = { "10000", "532", "1412", "1000" } },
    { .at = { "10000", "1413", "3758", "1000" } },
    { .at = { "10000", "3759", "10000", "1000" } },
    { .at = { "10000", "1", "1", "100000" } },
    { .at = { "10000", "2", "4", "100000" } },
    { .at = { "10000", "5", "11", "100000" } },
    { .at = { "10000", "12", "28", "100000" } },
    { .at = { "10000", "29", "75", "100000" } },
    { .at = { "10000", "76", "199", "100000" } },
    { .at = { "10000", "200", "531", "100000" } },
    { .at = { "10000", "532", "1412", "100000" } },
    { .at = { "10000", "1413", "3758", "100000" } },
    { .at = { "10000", "3759", "10000", "100000" } },
};

static const struct rival rivals[] = {
    { .label = "each class counted once",
      .predicts = &imbalance_group_loss_unweighted_quantity },
    { .label = "ten times the time",
      .predicts = &imbalance_group_loss_quantity,
      .axis = "t",
      .times = "10" },
};

CLAIM (imbalance_group_loss_deciles) = {
    .id = "imbalance/group_loss_deciles",
    .statement =
        "Ten groups of about a tenth of the samples each, $c = 10000$ classes "
        "of Zipf's law under gradient flow from zero: at $t = 1000$ the first "
        "two have losses below $0.05$ and the last is within $0.02$ of $\\log "
        "c = 9.21$; at $t = 100000$ seven are below $0.06$ and the last is "
        "still above $7$.",
    .source = "derived here, for the groups of figure 1 of arXiv 2402.19449 "
              "(as recalled)",

    .predicts = &imbalance_group_loss_quantity,
    .second = &imbalance_group_loss_plain_quantity,
    .proved_by = &imbalance_average_loss_proof,
    .unrun = "imbalance/group_loss runs what a whole matrix can hold",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "0",
                .why = "two routes to the same numbers" },
};
