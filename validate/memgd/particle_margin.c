#include "validate/claim.h"

USES (quantity, memgd_particle_margin);
USES (quantity, memgd_particle_margin_weights);
USES (quantity, memgd_particle_margin_alone);
USES (quantity, memgd_particle_margin_unsigned);
USES (experiment, memgd_particle_margin);
USES (proof, memgd_particle_margin);

static const struct point grid[] = {
    { .at = { "4", "5", "1", "3", "100" } },
    { .at = { "10", "5", "2", "7", "137" } },
    { .at = { "7", "3", "1/2", "2", "1000" } },
    { .at = { "12", "2", "1", "12", "50" } },
    { .at = { "10", "12", "5", "10", "37" } },
};

static const struct rival rivals[] = {
    { .label = "tokens that do not feel each other",
      .predicts = &memgd_particle_margin_alone_quantity },
    { .label = "Gram matrix without the signs",
      .predicts = &memgd_particle_margin_unsigned_quantity },
    { .label = "without the factor 2",
      .predicts = &memgd_particle_margin_quantity,
      .axis = "eta",
      .times = "1/2" },
    { .label = "one step more",
      .predicts = &memgd_particle_margin_quantity,
      .axis = "k",
      .plus = "1" },
    { .label = "one dimension more",
      .predicts = &memgd_particle_margin_quantity,
      .axis = "d",
      .plus = "1" },
    { .label = "one token less",
      .predicts = &memgd_particle_margin_quantity,
      .axis = "N",
      .plus = "-1" },
};

CLAIM (memgd_particle_margin) = {
    .id = "memgd/particle_margin",
    .statement = "With two classes and orthonormal outputs gradient descent "
                 "on all weights from $W_0 = 0$ is a recursion of $N$ "
                 "particles, $m \\leftarrow m + 2\\eta G P \\sigma(-m)$, "
                 "$G_{xx'} = s_x s_{x'} \\langle e_x, e_{x'} \\rangle$, $s ="
                 " \\pm 1$: the dimension does not enter, and no rotation of"
                 " keys or outputs changes a margin, also for $N > d$.",
    .source = "arXiv 2402.18724 (as recalled) reduces the dynamics to "
              "interacting particles; derived here",

    .predicts = &memgd_particle_margin_quantity,
    .second = &memgd_particle_margin_weights_quantity,
    .proved_by = &memgd_particle_margin_proof,
    .run_by = &memgd_particle_margin_experiment,
    .measured = "margin",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "rounding of all weights, proved below it by the run" },
};
