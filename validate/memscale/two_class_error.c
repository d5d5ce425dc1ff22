#include "validate/claim.h"

USES (quantity, memscale_two_class_error);
USES (quantity, memscale_two_class_error_direct);
USES (quantity, memscale_two_class_error_normal);
USES (quantity, memscale_two_class_error_largest);
USES (proof, memscale_two_class_error);
USES (experiment, memscale_two_class_error);

static const struct point grid[] = {
    { .at = { "7/5", "3/4", "13", "3" } },
    { .at = { "2", "1", "100", "10" } },
    { .at = { "3/2", "1/2", "200", "20" }, .effort = 10 },
    { .at = { "1", "0", "37", "5" } },
    { .at = { "1/2", "1", "137", "17" }, .effort = 10 },
    { .at = { "2", "1", "100", "112" }, .effort = 10 },
    { .at = { "2", "0", "100", "100" }, .effort = 10 },
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
    { .label = "missing factor 1/2",
      .predicts = &memscale_two_class_error_quantity,
      .factor = "2" },
    { .label = "weights p^(2 rho)",
      .predicts = &memscale_two_class_error_quantity,
      .axis = "rho",
      .times = "2" },
    { .label = "normal in place of Student's law: lengths of keys not random",
      .predicts = &memscale_two_class_error_normal_quantity },
    { .label = "disturbed by the largest class only",
      .predicts = &memscale_two_class_error_largest_quantity },
};

CLAIM (memscale_two_class_error) = {
    .id = "memscale/two_class_error",
    .statement =
        "A linear memory $W = \\sum_x q(x) u_{f(x)} e_x^T$ of $N$ tokens in "
        "two classes, with independent normal $e_x \\in \\mathbb R^d$, any "
        "two distinct unit outputs and $q = p^\\rho$ of a Zipf law $p$, errs "
        "with probability $\\sum_x p(x) h_d(w_x)$ on average, "
        "$w_x = q(x)^2/\\sum_y q(y)^2$.",
    .source = "derived here, exact for every scheme; arXiv 2310.02984, "
              "Theorem 1 (as recalled) gives two bounds of it",

    .predicts = &memscale_two_class_error_quantity,
    .second = &memscale_two_class_error_direct_quantity,
    .proved_by = &memscale_two_class_error_proof,
    .run_by = &memscale_two_class_error_experiment,
    .measured = "error",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/20",
                .runs = 300000,
                .why = "exact: the margin is resolution" },
};
