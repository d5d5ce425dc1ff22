#include "validate/claim.h"

USES (quantity, memgd_particle_batches);
USES (quantity, memgd_particle_batches_weights);
USES (quantity, memgd_particle_margin);
USES (experiment, memgd_particle_batches);
USES (proof, memgd_particle_margin);

static const struct point grid[] = {
    { .at = { "4", "5", "1", "1", "3", "100" } },
    { .at = { "10", "5", "1/2", "4", "7", "137" } },
    { .at = { "7", "3", "1/5", "2", "2", "500" } },
    { .at = { "12", "2", "1/2", "3", "12", "50" } },
};

static const struct rival rivals[] = {
    { .label = "all tokens in each step",
      .predicts = &memgd_particle_margin_quantity },
    { .label = "one draw more a batch",
      .predicts = &memgd_particle_batches_quantity,
      .axis = "B",
      .plus = "1" },
    { .label = "one step more",
      .predicts = &memgd_particle_batches_quantity,
      .axis = "k",
      .plus = "1" },
    { .label = "without the factor 2",
      .predicts = &memgd_particle_batches_quantity,
      .axis = "eta",
      .times = "1/2" },
};

CLAIM (memgd_particle_batches) = {
    .id = "memgd/particle_batches",
    .statement = "Stochastic gradient steps on batches, too, are steps of "
                 "particles: with $P$ the part of the batch that each token "
                 "is, $m \\leftarrow m + 2\\eta G P \\sigma(-m)$ follows the"
                 " same draws as the weights do.",
    .source = "arXiv 2402.18724 (as recalled) reduces the dynamics to "
              "interacting particles; derived here",

    .predicts = &memgd_particle_batches_quantity,
    .second = &memgd_particle_batches_weights_quantity,
    .proved_by = &memgd_particle_margin_proof,
    .run_by = &memgd_particle_batches_experiment,
    .measured = "margin",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "rounding of all weights, proved below it by the run" },
};
