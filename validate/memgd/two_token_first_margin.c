#include "validate/claim.h"

USES (quantity, memgd_two_token_first_margin);
USES (experiment, memgd_two_token_first_margin);
USES (proof, memgd_two_token_first_margin);

static const struct point grid[] = {
    { .at = { "3/4", "1/2", "1", "2" } },
    { .at = { "3/4", "1/3", "137", "2" } },
    { .at = { "3/4", "1/4", "7/5", "2" } },
    { .at = { "3/4", "19/20", "1/1000", "2" } },
    { .at = { "3/4", "-1/2", "10", "1" } },
    { .at = { "3/5", "9/10", "12", "2" } },
};

static const struct rival rivals[] = {
    { .label = "the other sign of the inner product",
      .predicts = &memgd_two_token_first_margin_quantity,
      .axis = "corr",
      .times = "-1" },
    { .label = "steps of twice the size",
      .predicts = &memgd_two_token_first_margin_quantity,
      .axis = "eta",
      .times = "2" },
    { .label = "no interference",
      .predicts = &memgd_two_token_first_margin_quantity,
      .axis = "corr",
      .times = "0" },
    { .label = "the inner product squared, at 1/2",
      .predicts = &memgd_two_token_first_margin_quantity,
      .axis = "corr",
      .times = "1/2" },
};

CLAIM (memgd_two_token_first_margin) = {
    .id = "memgd/two_token_first_margin",
    .statement =
        "One gradient step of any size $\\eta$ from $W = 0$ gives the margins "
        "$\\eta(p - \\rho(1-p))$ and $\\eta((1-p) - \\rho p)$: the rarer "
        "token is forgotten at first if and only if $\\rho p > 1 - p$.",
    .source =
        "the settings are those of the released code of arXiv 2402.18724 (as "
        "recalled); the equation and all numbers are derived here",

    .predicts = &memgd_two_token_first_margin_quantity,
    .proved_by = &memgd_two_token_first_margin_proof,
    .run_by = &memgd_two_token_first_margin_experiment,
    .measured = "margin",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/100000000000",
                .runs = 1,
                .why = "the rounding of one step, at most 30 ulp of the "
                       "step's size" },
};
