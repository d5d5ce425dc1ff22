#include "validate/claim.h"

USES (quantity, imbalance_normalised_margin);
USES (quantity, imbalance_normalised_margin_entries);
USES (quantity, imbalance_normalised_margin_columns);
USES (quantity, imbalance_normalised_margin_plain);
USES (experiment, imbalance_normalised_margin);
USES (proof, imbalance_normalised_margin);

static const struct point grid[] = {
    { .at = { "10", "1/50", "1", "200" } },
    { .at = { "10", "1/50", "10", "200" } },
    { .at = { "2", "7/50", "2", "37" } },
    { .at = { "3", "1/1000", "2", "1000" } },
    { .at = { "5", "3/2", "3", "9" } },
    { .at = { "50", "1/1000", "50", "4000" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "each column by its own length",
      .predicts = &imbalance_normalised_margin_columns_quantity },
    { .label = "gradients as they are",
      .predicts = &imbalance_normalised_margin_plain_quantity },
    { .label = "one step more",
      .predicts = &imbalance_normalised_margin_quantity,
      .axis = "n",
      .plus = "1" },
    { .label = "one class more",
      .predicts = &imbalance_normalised_margin_quantity,
      .axis = "c",
      .plus = "1" },
    { .label = "step off by one part in a billion",
      .predicts = &imbalance_normalised_margin_quantity,
      .axis = "h",
      .times = "1000000001/1000000000" },
};

CLAIM (imbalance_normalised_margin) = {
    .id = "imbalance/normalised_margin",
    .statement =
        "Normalised gradient descent with steps of length $h$ from $W = 0$ on "
        "one-hot inputs with Zipf's frequencies moves all margins together: "
        "$u_j \\leftarrow u_j + h c p_j q_j / \\big(c (c-1) \\sum_k p_k^2 "
        "q_k^2\\big)^{1/2}$, $q_k = 1/(e^{u_k} + c - 1)$.",
    .source = "derived here",

    .predicts = &imbalance_normalised_margin_quantity,
    .second = &imbalance_normalised_margin_entries_quantity,
    .proved_by = &imbalance_normalised_margin_proof,
    .run_by = &imbalance_normalised_margin_experiment,
    .measured = "margin",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/50000000000",
                .runs = 1,
                .why = "rounding of the shares, of the gradient's length and "
                       "of a thousand sums" },
};
