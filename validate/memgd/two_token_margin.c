#include "validate/claim.h"

USES (quantity, memgd_two_token_law);
USES (quantity, memgd_two_token_logarithm);
USES (quantity, memgd_two_token_margin);
USES (quantity, memgd_two_token_margin_probability);
USES (experiment, memgd_two_token_margin);
USES (proof, memgd_two_token_margin);

static const struct point grid[] = {
    { .at = { "3/4", "1/2", "1", "1" } },
    { .at = { "3/4", "1/2", "1", "2" } },
    { .at = { "3/4", "1/2", "10", "2" } },
    { .at = { "3/4", "19/20", "10", "1" } },
    { .at = { "3/4", "19/20", "10", "2" } },
    { .at = { "3/4", "-1/2", "10", "2" } },
    { .at = { "7/10", "-4/5", "137", "1" } },
    { .at = { "3/5", "9/10", "5/2", "2" } },
    { .at = { "9/10", "1/3", "50", "2" } },
};

static const struct rival rivals[] = {
    { .label = "the other sign of the inner product",
      .predicts = &memgd_two_token_margin_quantity,
      .axis = "corr",
      .times = "-1" },
    { .label = "only one class's score moves: half the time",
      .predicts = &memgd_two_token_margin_quantity,
      .axis = "t",
      .times = "1/2" },
    { .label = "no interference",
      .predicts = &memgd_two_token_margin_quantity,
      .axis = "corr",
      .times = "0" },
    { .label = "the other token",
      .predicts = &memgd_two_token_margin_quantity,
      .axis = "i",
      .times = "-1",
      .plus = "3" },
    { .label = "log t", .predicts = &memgd_two_token_logarithm_quantity },
    { .label = "its law for late times",
      .predicts = &memgd_two_token_law_quantity },
    { .label = "time 1/2000 later",
      .predicts = &memgd_two_token_margin_quantity,
      .axis = "t",
      .times = "2001/2000" },
};

static const struct observation observed[] = {
    { .point = { .at = { "3/4", "1/2", "1", "1" } },
      .value = "0.519954904",
      .radius = "1/1000000000",
      .source = "computed apart from this program, cut to nine digits" },
    { .point = { .at = { "3/4", "1/2", "1", "2" } },
      .value = "-0.0684600274",
      .radius = "1/10000000000",
      .source = "the same" },
    { .point = { .at = { "3/4", "1/2", "5", "1" } },
      .value = "1.53065684",
      .radius = "1/100000000",
      .source = "the same" },
    { .point = { .at = { "3/4", "1/2", "5", "2" } },
      .value = "0.170436080",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "3/4", "1/2", "10", "1" } },
      .value = "2.07536126",
      .radius = "1/100000000",
      .source = "the same" },
    { .point = { .at = { "3/4", "1/2", "10", "2" } },
      .value = "0.646044831",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "3/4", "19/20", "1", "1" } },
      .value = "0.407555520",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "3/4", "19/20", "1", "2" } },
      .value = "-0.360430125",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "3/4", "19/20", "10", "1" } },
      .value = "1.19969124",
      .radius = "1/100000000",
      .source = "the same" },
    { .point = { .at = { "3/4", "19/20", "10", "2" } },
      .value = "-0.814264459",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "3/4", "-1/2", "1", "1" } },
      .value = "0.717497877",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "3/4", "-1/2", "1", "2" } },
      .value = "0.520643412",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "3/4", "-1/2", "10", "1" } },
      .value = "2.82834730",
      .radius = "1/100000000",
      .source = "the same" },
    { .point = { .at = { "3/4", "-1/2", "10", "2" } },
      .value = "2.19140601",
      .radius = "1/100000000",
      .source = "the same" },
};

CLAIM (memgd_two_token_margin) = {
    .id = "memgd/two_token_margin",
    .statement =
        "Two tokens of frequencies $p$ and $1-p$, with opposite labels and "
        "embeddings of inner product $\\rho$, have under gradient flow from "
        "$W = 0$ the margins of $\\dot m_1 = 2(p\\,s(-m_1) - "
        "\\rho(1-p)\\,s(-m_2))$, $\\dot m_2 = 2((1-p)\\,s(-m_2) - \\rho "
        "p\\,s(-m_1))$ with the logistic $s$: gradient descent on the full "
        "memory with small steps finds the enclosed solution.",
    .source =
        "the settings are those of the released code of arXiv 2402.18724 (as "
        "recalled); the equation and all numbers are derived here",

    .predicts = &memgd_two_token_margin_quantity,
    .second = &memgd_two_token_margin_probability_quantity,
    .proved_by = &memgd_two_token_margin_proof,
    .run_by = &memgd_two_token_margin_experiment,
    .measured = "margin",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/10000",
                .runs = 1,
                .why = "steps of 2^-16 (1 + t) leave the flow by at most "
                       "8e-5, a bound that is followed along the run; the "
                       "rounding is far below" },
};
