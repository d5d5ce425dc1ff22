#include "validate/claim.h"

USES (quantity, memgd_sharpness_tokens);
USES (quantity, memgd_sharpness_tokens_polynomial);
USES (quantity, memgd_sharpness_tokens_trace);
USES (experiment, memgd_sharpness_tokens);
USES (proof, memgd_sharpness_tokens);

static const struct point grid[] = {
    { .at = { "5", "5", "3/10" } },   { .at = { "5", "5", "4/5" } },
    { .at = { "3", "2", "9/25" } },   { .at = { "2", "2", "19/20" } },
    { .at = { "12", "3", "1/7" } },   { .at = { "30", "10", "1/2" } },
    { .at = { "10", "2", "1/137" } },
};

static const struct rival rivals[] = {
    { .label = "the trace",
      .predicts = &memgd_sharpness_tokens_trace_quantity },
    { .label = "without interference, p_1/M",
      .predicts = &memgd_sharpness_tokens_quantity,
      .axis = "corr",
      .times = "0" },
    { .label = "one class more",
      .predicts = &memgd_sharpness_tokens_quantity,
      .axis = "M",
      .plus = "1" },
    { .label = "one token more",
      .predicts = &memgd_sharpness_tokens_quantity,
      .axis = "N",
      .plus = "1" },
    { .label = "inner product 0.1 % larger",
      .predicts = &memgd_sharpness_tokens_quantity,
      .axis = "corr",
      .times = "1001/1000" },
};

CLAIM (memgd_sharpness_tokens) = {
    .id = "memgd/sharpness_tokens",
    .statement =
        "At $W = 0$ the Hessian of the loss of $N$ tokens, $p_x \\propto "
        "1/x$, "
        "with embeddings of one inner product $\\rho$ and $M$ classes with "
        "orthonormal outputs has the largest eigenvalue "
        "$\\lambda_{\\max}(\\sum_x p_x e_x e_x^T)/M$, where "
        "$\\lambda_{\\max}$ "
        "is the root above $(1-\\rho) p_1$ of $\\rho \\sum_x p_x/(z - "
        "(1-\\rho) p_x) = 1$.",
    .source = "derived here; arXiv 2402.18724 shows sharpness of 3 and 30 "
              "tokens with random embeddings (as recalled)",

    .predicts = &memgd_sharpness_tokens_quantity,
    .second = &memgd_sharpness_tokens_polynomial_quantity,
    .proved_by = &memgd_sharpness_tokens_proof,
    .run_by = &memgd_sharpness_tokens_experiment,
    .measured = "sharpness",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .runs = 1,
                .why = "the least and the largest ratio of a vector and its "
                       "image enclose the eigenvalue, with rounding within "
                       "1e-12 of it" },
};
