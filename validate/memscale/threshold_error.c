#include "validate/claim.h"

USES (quantity, memscale_threshold_error);
USES (proof, memscale_threshold_error);
USES (experiment, memscale_threshold_error);

static const struct point grid[] = {
    { .at = { "2", "3", "10" } },
    { .at = { "7/5", "11", "17" } },
    { .at = { "3", "2", "10" } },
    { .at = { "2", "15", "100" }, .effort = 10 },
    { .at = { "3/2", "22", "100" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "one token more",
      .predicts = &memscale_threshold_error_quantity,
      .axis = "P",
      .plus = "1" },
    { .label = "one token less",
      .predicts = &memscale_threshold_error_quantity,
      .axis = "P",
      .plus = "-1" },
    { .label = "one dimension more",
      .predicts = &memscale_threshold_error_quantity,
      .axis = "d",
      .plus = "1" },
    { .label = "one dimension less",
      .predicts = &memscale_threshold_error_quantity,
      .axis = "d",
      .plus = "-1" },
    { .label = "missing factor 1/2",
      .predicts = &memscale_threshold_error_quantity,
      .factor = "2" },
};

CLAIM (memscale_threshold_error) = {
    .id = "memscale/threshold_error",
    .statement =
        "A memory of two classes that stores the $P$ most frequent of "
        "infinitely many tokens alike errs with probability "
        "$p([P]) h_d(1/P) + \\frac12 p(>P)$ on average, "
        "$p(>P) = \\zeta(\\alpha, P+1)/\\zeta(\\alpha)$.",
    .source = "derived here, exact; arXiv 2310.02984 (as recalled) has its "
              "order of magnitude d^(1-alpha) at P of order d",

    .predicts = &memscale_threshold_error_quantity,
    .proved_by = &memscale_threshold_error_proof,
    .run_by = &memscale_threshold_error_experiment,
    .measured = "averaged",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/50",
                .runs = 400000,
                .why = "exact: the margin is resolution" },
};
