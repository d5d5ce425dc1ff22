#include "validate/claim.h"

USES (quantity, memgd_margin_descent);
USES (quantity, memgd_margin_descent_product);
USES (quantity, memgd_descent_flow);
USES (quantity, memgd_margin_logarithm_steps);
USES (experiment, memgd_margin_descent);
USES (proof, memgd_margin_descent);

static const struct point grid[] = {
    { .at = { "5", "3/10", "1", "2" } },
    { .at = { "5", "3/10", "1/100", "137" } },
    { .at = { "5", "3/10", "1", "1000" } },
    { .at = { "5", "3/10", "10", "200" } },
    { .at = { "5", "7/20", "50", "200" } },
    { .at = { "2", "3/4", "10", "100" } },
    { .at = { "37", "1/7", "7/5", "250" } },
    { .at = { "10", "1/1000", "50", "100" } },
    { .at = { "5", "3/10", "1", "20000" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "M - 1 for M, at M = 5",
      .predicts = &memgd_margin_descent_quantity,
      .axis = "eta",
      .times = "4/5" },
    { .label = "one class more",
      .predicts = &memgd_margin_descent_quantity,
      .axis = "M",
      .plus = "1" },
    { .label = "one step more",
      .predicts = &memgd_margin_descent_quantity,
      .axis = "k",
      .plus = "1" },
    { .label = "one step less",
      .predicts = &memgd_margin_descent_quantity,
      .axis = "k",
      .plus = "-1" },
    { .label = "the flow in place of the steps",
      .predicts = &memgd_descent_flow_quantity },
    { .label = "log (M p eta k) alone",
      .predicts = &memgd_margin_logarithm_steps_quantity },
    { .label = "twice the margin",
      .predicts = &memgd_margin_descent_quantity,
      .factor = "2" },
    { .label = "a token twice as frequent",
      .predicts = &memgd_margin_descent_quantity,
      .axis = "p",
      .times = "2" },
};

static const struct observation observed[] = {
    { .point = { .at = { "5", "3/10", "1", "10" } },
      .value = "2.10921825",
      .radius = "1/100000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "5", "3/10", "10", "100" } },
      .value = "7.32686387",
      .radius = "1/100000000",
      .source = "computed for this project, cut to nine digits" },
    { .point = { .at = { "2", "3/4", "10", "2" } },
      .value = "7.50829167",
      .radius = "1/100000000",
      .source = "computed for this project, cut to nine digits" },
};

CLAIM (memgd_margin_descent) = {
    .id = "memgd/margin_descent",
    .statement =
        "With orthonormal embeddings every token learns by itself: after $k$ "
        "gradient steps of any size $\\eta$ from $W_0 = 0$ the margin of a "
        "token of frequency $p$ among $M$ classes is $f^k(0)$, $f(m) = m + "
        "\\eta p M/(M - 1 + e^m)$.  It grows in every step: without "
        "interference nothing oscillates.",
    .source = "arXiv 2402.18724 (as recalled) states logarithmic growth of "
              "the margin for orthogonal embeddings; the recursion is derived "
              "here",

    .predicts = &memgd_margin_descent_quantity,
    .second = &memgd_margin_descent_product_quantity,
    .proved_by = &memgd_margin_descent_proof,
    .run_by = &memgd_margin_descent_experiment,
    .measured = "margin",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "rounding of all weights over a thousand steps, proved "
                       "below it by the run" },
};
