#include "validate/claim.h"

USES (quantity, memscale_usual_win);
USES (experiment, memscale_adam_wins);

static const struct point grid[] = {
    { .at = { "2", "37", "3", "16", "128", "1", "3" } },
    { .at = { "2", "37", "3", "7", "128", "1", "10" } },
    { .at = { "2", "100", "5", "10", "1024", "1", "10" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "nine times in ten",
      .predicts = &memscale_usual_win_quantity,
      .factor = "3/2" },
    { .label = "always",
      .predicts = &memscale_usual_win_quantity,
      .factor = "5/3" },
};

CLAIM (memscale_adam_wins) = {
    .id = "memscale/adam_wins",
    .statement = "After a few large batches Adam with both momenta 0, at rate "
                 "$\\gamma/d$, errs less than plain descent at rate "
                 "$\\gamma$, more often than not.",
    .source =
        "released grid of runs of arXiv 2310.02984 (10 seeds; "
        "validate/data/memscale_grid.csv); here as a sign test on fresh runs",

    .predicts = &memscale_usual_win_quantity,
    .unproved =
        "that one way to train is better than another is an observation: no "
        "theorem is known, and the number is a threshold",
    .run_by = &memscale_adam_wins_experiment,
    .measured = "first_below",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "1/10",
                .runs = 2500,
                .why = "three fifths less a tenth is even odds: what holds "
                       "here is certain to happen more often than not" },
};
