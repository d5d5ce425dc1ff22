#include "validate/claim.h"

USES (quantity, memscale_threshold_power_error);
USES (quantity, memscale_threshold_power_direct);
USES (proof, memscale_threshold_power_error);
USES (experiment, memscale_threshold_power_error);

static const struct point grid[] = {
    { .at = { "7/5", "1/5", "9", "12" } },
    { .at = { "2", "1/8", "7", "20" } },
    { .at = { "2", "1", "4", "10" } },
    { .at = { "2", "1/8", "30", "100" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "twice as many tokens",
      .predicts = &memscale_threshold_power_error_quantity,
      .axis = "P",
      .times = "2" },
    { .label = "one dimension more",
      .predicts = &memscale_threshold_power_error_quantity,
      .axis = "d",
      .plus = "1" },
    { .label = "one dimension less",
      .predicts = &memscale_threshold_power_error_quantity,
      .axis = "d",
      .plus = "-1" },
    { .label = "weights p^(2 rho)",
      .predicts = &memscale_threshold_power_error_quantity,
      .axis = "rho",
      .times = "2" },
    { .label = "missing factor 1/2",
      .predicts = &memscale_threshold_power_error_quantity,
      .factor = "2" },
};

CLAIM (memscale_threshold_power_error) = {
    .id = "memscale/threshold_power_error",
    .statement =
        "A memory of two classes that stores the $P$ most frequent of "
        "infinitely many tokens with weights $p^\\rho$ errs with probability "
        "$\\sum_{x \\le P} p(x) h_d(w_x) + \\frac12 p(>P)$ on average, "
        "$w_x = x^{-2\\rho\\alpha}/\\sum_{y \\le P} y^{-2\\rho\\alpha}$.",
    .source = "derived here, exact; arXiv 2310.02984, Proposition 3 (as "
              "recalled) has an order of magnitude",

    .predicts = &memscale_threshold_power_error_quantity,
    .second = &memscale_threshold_power_direct_quantity,
    .proved_by = &memscale_threshold_power_error_proof,
    .run_by = &memscale_threshold_power_error_experiment,
    .measured = "averaged",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/50",
                .runs = 300000,
                .why = "exact: the margin is resolution" },
};
