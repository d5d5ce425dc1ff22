#include "validate/claim.h"

USES (quantity, memscale_threshold_best);
USES (quantity, memscale_threshold_best_scan);
USES (quantity, memscale_threshold_best_unlogged);
USES (quantity, memscale_threshold_released);
USES (proof, memscale_threshold_size);

static const struct point grid[] = {
    { .at = { "2", "1000" } },
    { .at = { "2", "10" } },
    { .at = { "2", "100" } },
    { .at = { "3/2", "100" } },
    { .at = { "3", "1000" } },
    { .at = { "7/5", "300" } },
    { .at = { "2", "10000" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "the error at P = floor (d/8)",
      .predicts = &memscale_threshold_released_quantity },
    { .label = "d^(1-alpha), from d = 30 on",
      .predicts = &memscale_threshold_best_unlogged_quantity,
      .paper_says = "paper says E ~ d^(1-alpha) up to logarithms (as "
                    "recalled), correct is (log d / d)^(alpha-1), with one" },
    { .label = "one dimension in fifty more",
      .predicts = &memscale_threshold_best_quantity,
      .axis = "d",
      .times = "51/50" },
};

CLAIM (memscale_threshold_best) = {
    .id = "memscale/threshold_best",
    .statement =
        "The least error of a memory of two classes that stores the $P$ most "
        "frequent tokens alike is $E^* = \\min_P p([P]) h_d(1/P) + "
        "\\frac12 p(>P)$; no power law $d^{1-\\alpha}$ describes it.",
    .source = "derived here; arXiv 2310.02984 (as recalled) has "
              "d^(1-alpha) up to logarithms",

    .predicts = &memscale_threshold_best_quantity,
    .second = &memscale_threshold_best_scan_quantity,
    .proved_by = &memscale_threshold_size_proof,
    .unrun = "memscale/threshold_error samples the error at the best P",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "0",
                .why = "two certified computations of one number" },
};
