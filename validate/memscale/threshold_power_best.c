#include "validate/claim.h"

USES (quantity, memscale_threshold_best);
USES (quantity, memscale_threshold_power_best);
USES (quantity, memscale_threshold_power_best_scan);
USES (quantity, memscale_threshold_power_recalled_error);
USES (proof, memscale_threshold_power_size);

static const struct point grid[] = {
    { .at = { "2", "1/8", "100" } },
    { .at = { "2", "1/16", "60" } },
    { .at = { "7/5", "1/5", "40" } },
    { .at = { "3", "1/12", "50" } },
};

static const struct rival rivals[] = {
    { .label = "the least error of equal weights",
      .predicts = &memscale_threshold_best_quantity },
    { .label = "the error at P = d^(1/(2 rho alpha + 1))",
      .predicts = &memscale_threshold_power_recalled_error_quantity,
      .paper_says = "paper says store P of order d^(1/(2 rho alpha + 1)) (as "
                    "recalled), correct is a share of d when 2 rho alpha < "
                    "1" },
    { .label = "one dimension in ten more",
      .predicts = &memscale_threshold_power_best_quantity,
      .axis = "d",
      .times = "11/10" },
};

CLAIM (memscale_threshold_power_best) = {
    .id = "memscale/threshold_power_best",
    .statement =
        "The least error of a memory of two classes that stores the $P$ most "
        "frequent tokens with weights $p^\\rho$, $2\\rho\\alpha < 1$, over "
        "$P$: below that of equal weights, and below that at "
        "$P = d^{1/(2\\rho\\alpha+1)}$.",
    .source = "derived here; arXiv 2310.02984, Proposition 3 (as recalled) "
              "has P of order d^(1/(2 rho alpha + 1))",

    .predicts = &memscale_threshold_power_best_quantity,
    .second = &memscale_threshold_power_best_scan_quantity,
    .proved_by = &memscale_threshold_power_size_proof,
    .unrun = "memscale/threshold_power_error samples the error at the best P",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "0",
                .why = "two certified computations of one number" },
};
