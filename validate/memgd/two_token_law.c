#include "validate/claim.h"

USES (quantity, memgd_two_token_law);
USES (quantity, memgd_two_token_law_without_two);
USES (quantity, memgd_two_token_logarithm);
USES (quantity, memgd_two_token_margin);
USES (proof, memgd_two_token_law);

static const struct point grid[] = {
    { .at = { "3/4", "1/2", "1000000000000", "1" } },
    { .at = { "3/4", "1/2", "1000000000000", "2" } },
    { .at = { "3/4", "19/20", "1000000000000", "2" } },
    { .at = { "1/7", "0", "1000000000000", "1" } },
    { .at = { "3/4", "-1/5", "1000000000000000", "1" } },
    { .at = { "3/4", "-1/2", "1000000000000000000000000000000", "2" } },
};

static const struct rival rivals[] = {
    { .label = "log t", .predicts = &memgd_two_token_logarithm_quantity },
    { .label = "only one class's score moves",
      .predicts = &memgd_two_token_law_without_two_quantity },
    { .label = "the other sign of the inner product",
      .predicts = &memgd_two_token_law_quantity,
      .axis = "corr",
      .times = "-1" },
    { .label = "the other token",
      .predicts = &memgd_two_token_law_quantity,
      .axis = "i",
      .times = "-1",
      .plus = "3" },
    { .label = "no interference",
      .predicts = &memgd_two_token_law_quantity,
      .axis = "corr",
      .times = "0" },
};

CLAIM (memgd_two_token_law) = {
    .id = "memgd/two_token_law",
    .statement = "For every inner product $\\rho$ in $(-1, 1)$ both margins "
                 "grow like the logarithm of time, $m_i = \\log t + "
                 "\\log(2(1-\\rho)p_i) + o(1)$.",
    .source =
        "the settings are those of the released code of arXiv 2402.18724 (as "
        "recalled); the equation and all numbers are derived here",

    .predicts = &memgd_two_token_law_quantity,
    .proved_by = &memgd_two_token_law_proof,
    .against = &memgd_two_token_margin_quantity,
    .unrun = "both sides are exact: two_token_margin is run by its own claim",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/1000000000",
                .why = "what the law leaves out is of the order of (log t)/t "
                       "and t^-(1+corr)/(1-corr); the margin of the flow is "
                       "enclosed, and so the difference at these times is" },
};
