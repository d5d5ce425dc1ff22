#include "validate/claim.h"

USES (quantity, memscale_two_class_error);
USES (quantity, memscale_two_class_error_largest);
USES (proof, memscale_two_class_error);
USES (experiment, memscale_two_class_labels_error);

static const struct point grid[] = {
    { .at = { "7/5", "3/4", "13", "3" } },
    { .at = { "2", "1", "100", "10" } },
    { .at = { "3/2", "1/2", "200", "20" }, .effort = 10 },
    { .at = { "2", "0", "100", "10" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "disturbed by the largest class only, classes x mod 2",
      .predicts = &memscale_two_class_error_largest_quantity },
    { .label = "one dimension more",
      .predicts = &memscale_two_class_error_quantity,
      .axis = "d",
      .plus = "1" },
    { .label = "one dimension less",
      .predicts = &memscale_two_class_error_quantity,
      .axis = "d",
      .plus = "-1" },
};

CLAIM (memscale_two_class_error_random_labels) = {
    .id = "memscale/two_class_error_random_labels",
    .statement =
        "Which tokens belong to which of two classes does not change the "
        "error of a linear memory: with classes drawn by lot for each token "
        "it is $\\sum_x p(x) h_d(w_x)$ as well.",
    .source = "derived here; arXiv 2310.02984, Theorem 1 (as recalled) is "
              "phrased with the largest class mass",

    .predicts = &memscale_two_class_error_quantity,
    .proved_by = &memscale_two_class_error_proof,
    .run_by = &memscale_two_class_labels_error_experiment,
    .measured = "random_labels",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/20",
                .runs = 300000,
                .why = "exact: the margin is resolution" },
};
