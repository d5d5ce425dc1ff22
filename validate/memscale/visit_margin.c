#include "validate/claim.h"

USES (quantity, memscale_visit_margin);
USES (experiment, memscale_visit_margin);
USES (proof, memscale_visit_margin);

static const struct point grid[] = {
    { .at = { "1", "5", "100" } },  { .at = { "1/10", "10", "37" } },
    { .at = { "9/2", "2", "12" } }, { .at = { "7/3", "137", "1000" } },
    { .at = { "20", "3", "3" } },
};

static const struct rival rivals[] = {
    { .label = "without the factor M/(M - 1), at M = 5",
      .predicts = &memscale_visit_margin_quantity,
      .axis = "gamma",
      .times = "4/5" },
    { .label = "one class more",
      .predicts = &memscale_visit_margin_quantity,
      .axis = "M",
      .plus = "1" },
    { .label = "one visit less",
      .predicts = &memscale_visit_margin_quantity,
      .axis = "n",
      .plus = "-1" },
};

CLAIM (memscale_visit_margin) = {
    .id = "memscale/visit_margin",
    .statement = "After $n$ gradient steps of size $\\gamma$ on the "
                 "cross-entropy of one item among $M$ classes with "
                 "orthonormal outputs, from zero, its margin is $f^n(0)$, "
                 "$f(m) = m + \\gamma M/(M - 1 + e^m)$.",
    .source = "arXiv 2310.02984, section on optimisation (as recalled) lets "
              "only the right score move; the factor M/(M-1) is derived here",

    .predicts = &memscale_visit_margin_quantity,
    .proved_by = &memscale_visit_margin_proof,
    .run_by = &memscale_visit_margin_experiment,
    .measured = "margin",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000000000",
                .runs = 1,
                .why = "rounding of a thousand steps in doubles, proved "
                       "below 1e-12 of the margin" },
};
