#include "validate/claim.h"

USES (quantity, memscale_usual_win);
USES (experiment, memscale_sgd_wins);

static const struct point grid[] = {
    { .at = { "2", "37", "3", "7", "200", "2", "40" } },
    { .at = { "3/2", "37", "3", "7", "200", "2", "40" } },
    { .at = { "2", "100", "5", "10", "1000", "1", "50" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "nine times in ten",
      .predicts = &memscale_usual_win_quantity,
      .factor = "3/2" },
    { .label = "always",
      .predicts = &memscale_usual_win_quantity,
      .factor = "5/3" },
};

CLAIM (memscale_sgd_wins) = {
    .id = "memscale/sgd_wins",
    .statement = "The scheme $q = f^n(0)$ that stands for stochastic gradient "
                 "descent is pessimistic: on the same keys, outputs and "
                 "batches descent itself errs less, more often than not.",
    .source = "arXiv 2310.02984, approximation_error.ipynb (as recalled) "
              "draws both curves; the order is claimed here",

    .predicts = &memscale_usual_win_quantity,
    .unproved =
        "that one way to train is better than another is an observation: no "
        "theorem is known, and the number is a threshold",
    .run_by = &memscale_sgd_wins_experiment,
    .measured = "real_below",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "1/10",
                .runs = 2500,
                .why = "three fifths less a tenth is even odds: what holds "
                       "here is certain to happen more often than not" },
};
