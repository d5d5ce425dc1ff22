#include "validate/claim.h"

USES (quantity, imbalance_group_loss);
USES (quantity, imbalance_group_loss_plain);
USES (quantity, imbalance_group_loss_unweighted);
USES (experiment, imbalance_group_loss);
USES (proof, imbalance_average_loss);

static const struct point grid[] = {
    { .at = { "24", "1", "1", "37" } },
    { .at = { "24", "2", "4", "37" } },
    { .at = { "24", "5", "11", "37" } },
    { .at = { "24", "12", "24", "37" } },
    { .at = { "24", "1", "1", "300" } },
    { .at = { "24", "2", "4", "300" } },
    { .at = { "24", "5", "11", "300" } },
    { .at = { "24", "12", "24", "300" } },
};

static const struct rival rivals[] = {
    { .label = "each class counted once",
      .predicts = &imbalance_group_loss_unweighted_quantity },
    { .label = "the next group of as many classes",
      .predicts = &imbalance_group_loss_quantity,
      .axis = "last",
      .plus = "1" },
    { .label = "time 1/500 later",
      .predicts = &imbalance_group_loss_quantity,
      .axis = "t",
      .times = "501/500" },
};

CLAIM (imbalance_group_loss) = {
    .id = "imbalance/group_loss",
    .statement =
        "Curves of the loss by groups of classes of Zipf's law, under "
        "gradient flow from zero: the samples of the classes $k$ from first "
        "to last have the mean loss $\\sum_k \\pi_k \\ell_c(\\pi_k t)/\\sum_k "
        "\\pi_k$ at time $t$, and rare groups are later in proportion.",
    .source = "derived here, for the groups of figure 1 of arXiv 2402.19449 "
              "(as recalled)",

    .predicts = &imbalance_group_loss_quantity,
    .second = &imbalance_group_loss_plain_quantity,
    .proved_by = &imbalance_average_loss_proof,
    .run_by = &imbalance_group_loss_experiment,
    .measured = "loss",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/4000",
                .runs = 1,
                .why = "descent by 3e7/c^2 small steps stands for the flow; "
                       "how far it is ahead is proved, at these points "
                       "below 1.8e-4 of the loss" },
};
