#include "validate/claim.h"

USES (quantity, memscale_learned_embedding_floor);
USES (experiment, memscale_learned_embedding_adam_error);

static const struct point grid[] = {
    { .at = { "1/2", "37", "2", "32", "1", "1/10", "12" } },
    { .at = { "1/2", "37", "3", "24", "1", "1/10", "16" } },
};

static const struct rival rivals[] = {
    { .label = "every unseen token is wrong, at M = 2",
      .predicts = &memscale_learned_embedding_floor_quantity,
      .factor = "2" },
    { .label = "one class more",
      .predicts = &memscale_learned_embedding_floor_quantity,
      .axis = "M",
      .plus = "1" },
};

CLAIM (memscale_learned_embedding_adam_error) = {
    .id = "memscale/learned_embedding_adam_error",
    .statement = "When keys, outputs and weights are all learned, one pass of "
                 "Adam with its usual momenta recalls every token it has "
                 "seen, for few classes: what is left is $(1 - 1/M)$ of the "
                 "unseen mass of $B \\cdot steps$ draws.",
    .source = "arXiv 2310.02984, learned embeddings (as recalled); the floor "
              "is derived here and proved by data_floor",

    .predicts = &memscale_learned_embedding_floor_quantity,
    .unproved = "that training recalls all that it has seen is an "
                "observation; the floor is proved by data_floor",
    .run_by = &memscale_learned_embedding_adam_error_experiment,
    .measured = "error",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/8",
                .runs = 2500,
                .why = "an observation about training; the margin is half of "
                       "what the nearest rival is away" },
};
