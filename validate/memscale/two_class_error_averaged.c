#include "validate/claim.h"

USES (quantity, memscale_two_class_error);
USES (quantity, memscale_two_class_error_normal);
USES (quantity, memscale_two_class_error_largest);
USES (proof, memscale_two_class_error);
USES (experiment, memscale_two_class_error);

static const struct point grid[] = {
    { .at = { "7/5", "3/4", "31", "6" } },
    { .at = { "2", "1", "100", "10" } },
    { .at = { "3/2", "1/2", "200", "20" } },
    { .at = { "2", "0", "100", "10" }, .effort = 10 },
    { .at = { "2", "1", "100", "33" }, .effort = 10 },
    { .at = { "2", "1", "100", "112" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "one dimension more",
      .predicts = &memscale_two_class_error_quantity,
      .axis = "d",
      .plus = "1" },
    { .label = "one dimension less",
      .predicts = &memscale_two_class_error_quantity,
      .axis = "d",
      .plus = "-1" },
    { .label = "normal in place of Student's law: lengths of keys not random",
      .predicts = &memscale_two_class_error_normal_quantity },
    { .label = "disturbed by the largest class only",
      .predicts = &memscale_two_class_error_largest_quantity },
    { .label = "rho a tenth larger",
      .predicts = &memscale_two_class_error_quantity,
      .axis = "rho",
      .times = "11/10" },
};

CLAIM (memscale_two_class_error_averaged) = {
    .id = "memscale/two_class_error_averaged",
    .statement =
        "The error of memscale/two\\_class\\_error, measured with little "
        "noise: each run averages exactly over rotations of every key against "
        "the others, given all their lengths.",
    .source = "derived here, as memscale/two_class_error",

    .predicts = &memscale_two_class_error_quantity,
    .proved_by = &memscale_two_class_error_proof,
    .run_by = &memscale_two_class_error_experiment,
    .measured = "averaged",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/50",
                .runs = 200000,
                .why = "exact: the margin is resolution, and tells one "
                       "dimension in six" },
};
