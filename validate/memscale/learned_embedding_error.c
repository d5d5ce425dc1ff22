#include "validate/claim.h"

USES (quantity, memscale_learned_embedding_floor);
USES (experiment, memscale_learned_embedding_error);

static const struct point grid[] = {
    { .at = { "1", "20", "2", "24", "1", "1/2", "30" } },
    { .at = { "3/2", "37", "4", "32", "1", "1/2", "20" } },
    { .at = { "1/2", "37", "3", "48", "1", "1/2", "16" } },
};

static const struct rival rivals[] = {
    { .label = "every unseen token is wrong, at M = 2",
      .predicts = &memscale_learned_embedding_floor_quantity,
      .factor = "2" },
    { .label = "one class more",
      .predicts = &memscale_learned_embedding_floor_quantity,
      .axis = "M",
      .plus = "1" },
    { .label = "half as many steps again",
      .predicts = &memscale_learned_embedding_floor_quantity,
      .axis = "steps",
      .times = "3/2" },
};

CLAIM (memscale_learned_embedding_error) = {
    .id = "memscale/learned_embedding_error",
    .statement = "When keys, outputs and weights are all learned, one pass of "
                 "stochastic gradient descent recalls every token it has "
                 "seen: what is left is $(1 - 1/M)$ of the unseen mass of $B "
                 "\\cdot steps$ draws, whatever $d$ and the rate.",
    .source = "arXiv 2310.02984, learned embeddings (as recalled); the floor "
              "is derived here and proved by data_floor",

    .predicts = &memscale_learned_embedding_floor_quantity,
    .unproved = "that training recalls all that it has seen is an "
                "observation; the floor is proved by data_floor",
    .run_by = &memscale_learned_embedding_error_experiment,
    .measured = "error",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/8",
                .runs = 6000,
                .why = "an observation about training, near the floor for d "
                       "well above M; the margin is half of what the nearest "
                       "rival is away" },
};
