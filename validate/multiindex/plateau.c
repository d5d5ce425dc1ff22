#include "validate/claim.h"

USES (quantity, multiindex_plateau);
USES (quantity, multiindex_plateau_reached);
USES (experiment, multiindex_plateau);
USES (proof, multiindex_plateau);

static const struct point grid[] = {
    { .at = { "1", "0" } }, { .at = { "1", "1" } }, { .at = { "1", "2" } },
    { .at = { "1", "3" } }, { .at = { "2", "1" } }, { .at = { "3", "1" } },
    { .at = { "4", "0" } }, { .at = { "4", "1" } }, { .at = { "5", "1" } },
    { .at = { "6", "2" } },
};

static const struct rival rivals[] = {
    { .label = "without the factor 1/2",
      .predicts = &multiindex_plateau_quantity,
      .factor = "2" },
    { .label = "one direction more",
      .predicts = &multiindex_plateau_quantity,
      .axis = "j",
      .plus = "1" },
    { .label = "a term is learnt with any of its directions",
      .predicts = &multiindex_plateau_reached_quantity },
};

CLAIM (multiindex_plateau) = {
    .id = "multiindex/plateau",
    .statement =
        "Plateaus of the loss: with the first $j$ directions learnt and the "
        "best link, half of the squares $\\alpha_\\beta^2$ of the Hermite "
        "terms that need another direction is left; the staircase $h_1 + h_1 "
        "h_1 + h_1 h_1 h_1$ goes through $3/2, 1, 1/2, 0$.",
    .source = "the paper's projected loss (as recalled) at the saddles; "
              "derived here",

    .predicts = &multiindex_plateau_quantity,
    .proved_by = &multiindex_plateau_proof,
    .run_by = &multiindex_plateau_experiment,
    .measured = "loss",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/1000000000000",
                .runs = 1,
                .why = "rounding of the least squares, followed through 625 "
                       "inputs: below 6e-13" },
};
