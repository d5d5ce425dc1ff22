#include "validate/claim.h"

USES (quantity, imbalance_time_ratio);
USES (experiment, imbalance_time_ratio);
USES (proof, imbalance_flow_time);

static const struct point grid[] = {
    { .at = { "3", "1", "3", "7/10" } }, { .at = { "10", "1", "8", "1" } },
    { .at = { "10", "2", "7", "1/5" } }, { .at = { "10", "9", "3", "2" } },
    { .at = { "24", "1", "5", "7/5" } },
};

static const struct rival rivals[] = {
    { .label = "equal times, for j = 1",
      .predicts = &imbalance_time_ratio_quantity,
      .axis = "k",
      .times = "0",
      .plus = "1" },
    { .label = "the next class",
      .predicts = &imbalance_time_ratio_quantity,
      .axis = "k",
      .plus = "1" },
    { .label = "1 % more",
      .predicts = &imbalance_time_ratio_quantity,
      .factor = "101/100" },
};

CLAIM (imbalance_time_ratio) = {
    .id = "imbalance/time_ratio",
    .statement =
        "Under gradient flow from zero two classes reach the same loss at "
        "times that are exactly as one over their frequencies, at every level "
        "of the loss: $t_k/t_j = \\pi_j/\\pi_k$, which is $k/j$ for Zipf's "
        "law.",
    .source = "derived here; arXiv 2402.19449, Theorem 3 (as recalled) has "
              "the order 1/(pi t) of each loss",

    .predicts = &imbalance_time_ratio_quantity,
    .proved_by = &imbalance_flow_time_proof,
    .run_by = &imbalance_time_ratio_experiment,
    .measured = "ratio",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000",
                .runs = 1,
                .why = "small steps of descent stand for the flow; a time is "
                       "known up to one of them and what they are ahead, "
                       "proved below 6e-4 at these points" },
};
