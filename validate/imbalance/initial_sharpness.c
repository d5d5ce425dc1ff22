#include "validate/claim.h"

USES (quantity, imbalance_initial_sharpness);
USES (quantity, imbalance_initial_sharpness_population);
USES (proof, imbalance_initial_sharpness);
USES (experiment, imbalance_initial_sharpness);

static const struct point grid[] = {
    { .at = { "5", "7", "8" } },      { .at = { "3", "10", "12" } },
    { .at = { "7", "24", "32" } },    { .at = { "137", "500", "768" } },
    { .at = { "31", "160", "192" } }, { .at = { "127", "896", "1024" } },
};

static const struct rival rivals[] = {
    { .label = "of the law, not of the sample",
      .predicts = &imbalance_initial_sharpness_population_quantity },
    { .label = "c - 1 for c",
      .predicts = &imbalance_initial_sharpness_quantity,
      .axis = "c",
      .plus = "-1" },
    { .label = "one input more",
      .predicts = &imbalance_initial_sharpness_quantity,
      .axis = "d",
      .plus = "1" },
};

CLAIM (imbalance_initial_sharpness) = {
    .id = "imbalance/initial_sharpness",
    .statement = "At $W=0$ the largest eigenvalue of the second derivative is "
                 "$\\frac1c(\\frac d4+\\frac d{12n})$ when the inner products "
                 "of the $n$ samples are $d/4+[i=j]d/12$, their expectations "
                 "up to $d/12$ for inputs uniform on $[0,1]^d$.",
    .source = "derived here",

    .predicts = &imbalance_initial_sharpness_quantity,
    .proved_by = &imbalance_initial_sharpness_proof,
    .run_by = &imbalance_initial_sharpness_experiment,
    .measured = "sharpness",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000",
                .why =
                    "residual of the power iteration and proved roundings" },
};
