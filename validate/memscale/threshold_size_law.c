#include "validate/claim.h"

USES (quantity, memscale_threshold_size);
USES (quantity, memscale_threshold_size_law);
USES (quantity, memscale_threshold_size_asymptotic);
USES (quantity, memscale_threshold_size_released);

static const struct point grid[] = {
    { .at = { "2", "100" } },     { .at = { "2", "1000" } },
    { .at = { "2", "10000" } },   { .at = { "3", "1000" } },
    { .at = { "3", "10000" } },   { .at = { "5/2", "3000" } },
    { .at = { "3/2", "10000" } }, { .at = { "7/5", "10000" } },
};

static const struct rival rivals[] = {
    { .label = "d / (2 (alpha-1) log d)",
      .predicts = &memscale_threshold_size_asymptotic_quantity },
    { .label = "P = floor (d/8)",
      .predicts = &memscale_threshold_size_released_quantity },
    { .label = "a tenth more",
      .predicts = &memscale_threshold_size_law_quantity,
      .factor = "11/10" },
    { .label = "a tenth less",
      .predicts = &memscale_threshold_size_law_quantity,
      .factor = "9/10" },
};

CLAIM (memscale_threshold_size_law) = {
    .id = "memscale/threshold_size_law",
    .statement =
        "The best number of equally stored tokens is $P^* \\approx d/y$ with "
        "$y^{\\alpha-3/2} e^{y/2} = \\zeta(\\alpha) d^{\\alpha-1}/"
        "\\sqrt{2\\pi}$, which Lambert's function solves: of order "
        "$d/\\log d$, not of order $d$.",
    .source = "derived here; arXiv 2310.02984 (as recalled) has P of order d",

    .predicts = &memscale_threshold_size_law_quantity,
    .unproved = "an approximation; memscale/threshold_size certifies "
                "what it approximates, at each d",
    .unrun = "the best number is known exactly",
    .against = &memscale_threshold_size_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/30",
                .why = "the law takes p(>P), 1/P and y^2/d for nothing: here "
                       "they "
                       "move y by 0.2 or less, of 6 or more" },
};
