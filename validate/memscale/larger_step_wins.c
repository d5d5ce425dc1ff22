#include "validate/claim.h"

USES (quantity, memscale_usual_win);
USES (experiment, memscale_larger_step_wins);

static const struct point grid[] = {
    { .at = { "2", "37", "3", "7", "64", "12", "10" } },
    { .at = { "2", "37", "3", "7", "64", "1", "20" } },
    { .at = { "2", "100", "5", "10", "64", "1", "160" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "nine times in ten",
      .predicts = &memscale_usual_win_quantity,
      .factor = "3/2" },
    { .label = "always",
      .predicts = &memscale_usual_win_quantity,
      .factor = "5/3" },
};

CLAIM (memscale_larger_step_wins) = {
    .id = "memscale/larger_step_wins",
    .statement = "Plain descent in one pass errs less at ten times the rate "
                 "$\\gamma$, more often than not, from small rates up to ten.",
    .source =
        "released grid of runs of arXiv 2310.02984 (10 seeds; "
        "validate/data/memscale_grid.csv); here as a sign test on fresh runs",

    .predicts = &memscale_usual_win_quantity,
    .unproved =
        "that one way to train is better than another is an observation: no "
        "theorem is known, and the number is a threshold",
    .run_by = &memscale_larger_step_wins_experiment,
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
