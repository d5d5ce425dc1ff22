#include "validate/claim.h"

USES (quantity, memgd_particle_scores);
USES (quantity, memgd_particle_scores_weights);
USES (quantity, memgd_particle_scores_orthonormal);
USES (experiment, memgd_particle_scores);
USES (proof, memgd_particle_margin);

static const struct point grid[] = {
    { .at = { "4", "3", "5", "1", "3", "1", "100" } },
    { .at = { "10", "4", "5", "1/2", "7", "4", "137" } },
    { .at = { "7", "5", "3", "1/2", "2", "2", "200" } },
    { .at = { "12", "2", "2", "1", "12", "1", "50" } },
    { .at = { "9", "7", "8", "1/3", "5", "6", "37" } },
};

static const struct rival rivals[] = {
    { .label = "orthonormal outputs",
      .predicts = &memgd_particle_scores_orthonormal_quantity },
    { .label = "one step less",
      .predicts = &memgd_particle_scores_quantity,
      .axis = "k",
      .plus = "-1" },
    { .label = "the next class",
      .predicts = &memgd_particle_scores_quantity,
      .axis = "y",
      .plus = "1" },
    { .label = "step 1 % larger",
      .predicts = &memgd_particle_scores_quantity,
      .axis = "eta",
      .times = "101/100" },
    { .label = "one dimension more",
      .predicts = &memgd_particle_scores_quantity,
      .axis = "d",
      .plus = "1" },
};

CLAIM (memgd_particle_scores) = {
    .id = "memgd/particle_scores",
    .statement = "Among $M$ classes the scores of all tokens under gradient "
                 "descent from $W_0 = 0$ obey $S \\leftarrow S + \\eta U U^T"
                 " (1_f - \\sigma(S)) P E E^T$: particles that are coupled "
                 "by two Gram matrices alone, whatever the embeddings are.",
    .source = "arXiv 2402.18724 (as recalled) reduces the dynamics to "
              "interacting particles; derived here",

    .predicts = &memgd_particle_scores_quantity,
    .second = &memgd_particle_scores_weights_quantity,
    .proved_by = &memgd_particle_margin_proof,
    .run_by = &memgd_particle_scores_experiment,
    .measured = "score",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "rounding of all weights, proved below it by the run" },
};
