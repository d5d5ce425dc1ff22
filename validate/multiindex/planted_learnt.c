#include "validate/claim.h"

USES (quantity, multiindex_planted_learnt);
USES (quantity, multiindex_planted_learnt_ranks);
USES (proof, multiindex_planted_success);
USES (experiment, multiindex_planted_learnt);

static const struct point grid[] = {
    { .at = { "2", "1" } },
    { .at = { "3", "2" } },
    { .at = { "5", "4" } },
    { .at = { "7", "6" } },
    { .at = { "13", "12" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "one direction fewer",
      .predicts = &multiindex_planted_learnt_quantity,
      .axis = "q",
      .plus = "-1" },
    { .label = "one pick fewer",
      .predicts = &multiindex_planted_learnt_quantity,
      .axis = "m",
      .plus = "-1" },
    { .label = "5 % more",
      .predicts = &multiindex_planted_learnt_quantity,
      .factor = "21/20" },
};

CLAIM (multiindex_planted_learnt) = {
    .id = "multiindex/planted_learnt",
    .statement = "With a fixed link $\\sum_{j \\le q} h_k(z_j)$, $k \\ge 3$ "
                 "odd, at least $m$ directions are learnt with probability "
                 "$P(\\sum_{j=q-m+1}^{q} E_j/j^2 < \\log 2)$, $E_j$ "
                 "independent exponential variables of mean 1; in particular "
                 "none with probability $2^{-q^2}$.",
    .source =
        "derived here; the model is two-timescale gradient flow of Gaussian "
        "multi-index models, with the link fixed, as recalled",

    .predicts = &multiindex_planted_learnt_quantity,
    .second = &multiindex_planted_learnt_ranks_quantity,
    .proved_by = &multiindex_planted_success_proof,
    .run_by = &multiindex_planted_learnt_experiment,
    .measured = "matched",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/30",
                .runs = 300000,
                .why = "exact: the margin is resolution" },
};
