#include "validate/claim.h"

USES (quantity, memgd_steps_small_law);
USES (experiment, memgd_steps_to_accuracy);
USES (proof, memgd_steps_small_law);

static const struct point grid[] = {
    { .at = { "3/4", "1/2", "1/1000" } },
    { .at = { "3/5", "9/10", "1/1000" } },
    { .at = { "9/10", "1/2", "1/1000" } },
    { .at = { "3/4", "19/20", "1/1000" } },
};

static const struct rival rivals[] = {
    { .label = "steps of half the size: only one class's score moves",
      .predicts = &memgd_steps_small_law_quantity,
      .axis = "eta",
      .times = "1/2" },
    { .label = "p 2 % larger",
      .predicts = &memgd_steps_small_law_quantity,
      .axis = "p",
      .times = "51/50" },
    { .label = "inner product 2 % smaller",
      .predicts = &memgd_steps_small_law_quantity,
      .axis = "corr",
      .times = "49/50" },
    { .label = "2 % fewer",
      .predicts = &memgd_steps_small_law_quantity,
      .factor = "49/50" },
};

CLAIM (memgd_steps_small_law) = {
    .id = "memgd/steps_small_law",
    .statement =
        "Small steps of gradient descent from $W = 0$ have two tokens "
        "with opposite labels both right after about $t^*/\\eta$ of "
        "them, where $t^*$ is the time at which the gradient flow has "
        "the rarer one right again, $\\rho p > 1 - p$. The error is "
        "proved to lie between memgd/steps_small_below and "
        "memgd/steps_small_above, at these points within one percent.",
    .source = "derived here; arXiv 2402.18724 maps steps to accuracy over "
              "step sizes (as recalled)",

    .predicts = &memgd_steps_small_law_quantity,
    .proved_by = &memgd_steps_small_law_proof,
    .run_by = &memgd_steps_to_accuracy_experiment,
    .measured = "first",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100",
                .runs = 1,
                .why = "the distance of steps and flow, proved to make less "
                       "than one "
                       "percent at these points" },
};
