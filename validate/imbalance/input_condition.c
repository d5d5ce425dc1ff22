#include "validate/claim.h"

USES (quantity, imbalance_input_condition);
USES (proof, imbalance_input_condition);
USES (experiment, imbalance_input_condition);

static const struct point grid[] = {
    { .at = { "2" } },  { .at = { "8" } },   { .at = { "12" } },
    { .at = { "96" } }, { .at = { "192" } },
};

static const struct rival rivals[] = {
    { .label = "a third more",
      .predicts = &imbalance_input_condition_quantity,
      .factor = "4/3" },
    { .label = "half of it",
      .predicts = &imbalance_input_condition_quantity,
      .factor = "1/2" },
    { .label = "one input more",
      .predicts = &imbalance_input_condition_quantity,
      .axis = "d",
      .plus = "1" },
};

CLAIM (imbalance_input_condition) = {
    .id = "imbalance/input_condition",
    .statement = "The second moment of $d$ independent inputs uniform on "
                 "$[0,1]$ has the eigenvalues $1/12+d/4$ and $1/12$: its "
                 "condition number is $1+3d$ before any imbalance.",
    .source =
        "derived here, for the released synthetic data of arXiv 2402.19449",

    .predicts = &imbalance_input_condition_quantity,
    .proved_by = &imbalance_input_condition_proof,
    .run_by = &imbalance_input_condition_experiment,
    .measured = "condition",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000000",
                .why =
                    "residuals of two power iterations and proved roundings" },
};
