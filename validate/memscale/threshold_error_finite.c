#include "validate/claim.h"

USES (quantity, memscale_threshold_error_finite);
USES (proof, memscale_threshold_error_finite);
USES (experiment, memscale_threshold_error_finite);

static const struct point grid[] = {
    { .at = { "2", "100", "5", "10" } },
    { .at = { "7/5", "137", "7", "12" } },
    { .at = { "2", "100", "2", "16" } },
    { .at = { "2", "100", "14", "112" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "one token more",
      .predicts = &memscale_threshold_error_finite_quantity,
      .axis = "P",
      .plus = "1" },
    { .label = "one token less",
      .predicts = &memscale_threshold_error_finite_quantity,
      .axis = "P",
      .plus = "-1" },
    { .label = "one dimension more",
      .predicts = &memscale_threshold_error_finite_quantity,
      .axis = "d",
      .plus = "1" },
    { .label = "one dimension less",
      .predicts = &memscale_threshold_error_finite_quantity,
      .axis = "d",
      .plus = "-1" },
    { .label = "missing factor 1/2",
      .predicts = &memscale_threshold_error_finite_quantity,
      .factor = "2" },
    { .label = "Zipf exponent 5 % larger",
      .predicts = &memscale_threshold_error_finite_quantity,
      .axis = "alpha",
      .times = "21/20" },
};

CLAIM (memscale_threshold_error_finite) = {
    .id = "memscale/threshold_error_finite",
    .statement =
        "A memory of two classes that stores the $P$ most frequent of $N$ "
        "tokens alike, $q(x) = 1[x \\le P]$, errs with probability "
        "$p([P]) h_d(1/P) + \\frac12 \\sum_{P < x \\le N} p(x)$ on average.",
    .source = "derived here, exact; arXiv 2310.02984 (as recalled) has its "
              "order of magnitude d^(1-alpha) at P of order d",

    .predicts = &memscale_threshold_error_finite_quantity,
    .proved_by = &memscale_threshold_error_finite_proof,
    .run_by = &memscale_threshold_error_finite_experiment,
    .measured = "averaged",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/40",
                .runs = 150000,
                .why = "exact: the margin is resolution" },
};
