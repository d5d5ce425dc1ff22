#include "validate/claim.h"

USES (quantity, memscale_improved_constant);
USES (quantity, memscale_improved_constant_leading);
USES (quantity, memscale_theorem_constant);
USES (experiment, memscale_improved_constant);
USES (proof, memscale_improved_constant);

static const struct point grid[] = {
    { .at = { "1" } },
    { .at = { "2" } },
    { .at = { "10" } },
    { .at = { "33" } },
};

static const struct rival rivals[] = {
    { .label = "1/20, the constant of the theorem",
      .predicts = &memscale_theorem_constant_quantity },
    { .label = "two terms in 1/d, at d = 1 and 2",
      .predicts = &memscale_improved_constant_leading_quantity },
    { .label = "three dimensions more",
      .predicts = &memscale_improved_constant_quantity,
      .axis = "d",
      .plus = "3" },
    { .label = "missing factor 1/2",
      .predicts = &memscale_improved_constant_quantity,
      .factor = "2" },
};

CLAIM (memscale_improved_constant) = {
    .id = "memscale/improved_constant",
    .statement =
        "Every item with $3(d+1) q_x^2 \\le \\max_y Q_y$ is lost with "
        "probability at least $h_d(1/(3d+3)) > \\Phi(-1/\\sqrt3) = "
        "0.2818\\dots$, whatever the weights and the unit outputs; the items "
        "of a two-class memory that stores $3(d+1)$ alike are lost just so "
        "often.",
    .source = "derived here; arXiv 2310.02984, Theorem 1 (as recalled) has "
              "1/20",

    .predicts = &memscale_improved_constant_quantity,
    .proved_by = &memscale_improved_constant_proof,
    .run_by = &memscale_improved_constant_experiment,
    .measured = "averaged",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/50",
                .runs = 100000,
                .why = "exact at every d: the margin is resolution, below "
                       "what three dimensions change at d = 1" },
};
