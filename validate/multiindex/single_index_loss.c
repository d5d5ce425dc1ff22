#include "validate/claim.h"

USES (quantity, multiindex_single_index_loss);
USES (quantity, multiindex_single_index_loss_constant);
USES (quantity, multiindex_single_index_loss_otherwise);
USES (quantity, multiindex_single_index_loss_overlap);
USES (quantity, multiindex_single_index_loss_planted);
USES (experiment, multiindex_single_index_loss);
USES (proof, multiindex_single_index_loss);

static const struct point grid[] = {
    { .at = { "1", "2/5" } },   { .at = { "1", "-9/10" } },
    { .at = { "2", "2/5" } },   { .at = { "2", "17/20" } },
    { .at = { "3", "-7/10" } }, { .at = { "4", "3/5" } },
};

static const struct rival rivals[] = {
    { .label = "without the factor 1/2",
      .predicts = &multiindex_single_index_loss_quantity,
      .factor = "2" },
    { .label = "the overlap for its square",
      .predicts = &multiindex_single_index_loss_overlap_quantity },
    { .label = "the planted link kept",
      .predicts = &multiindex_single_index_loss_planted_quantity },
    { .label = "the constant term never learnt",
      .predicts = &multiindex_single_index_loss_constant_quantity },
};

CLAIM (multiindex_single_index_loss) = {
    .id = "multiindex/single_index_loss",
    .statement =
        "Minimised over the link, half of the squared error of a single-index "
        "model with overlap $m$ is $\\frac12 \\sum_k a_k^2 (1 - m^{2k})$: the "
        "variance of $f(\\langle w^*, x\\rangle)$ that $\\langle w, "
        "x\\rangle$ leaves.",
    .source = "the paper's projected loss, equations 30 and 31 and corollary "
              "3.5 (as recalled), in one dimension; derived here",

    .predicts = &multiindex_single_index_loss_quantity,
    .second = &multiindex_single_index_loss_otherwise_quantity,
    .proved_by = &multiindex_single_index_loss_proof,
    .run_by = &multiindex_single_index_loss_experiment,
    .measured = "loss",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/100",
                .runs = 60000,
                .why = "exact: the margin is resolution" },
};
