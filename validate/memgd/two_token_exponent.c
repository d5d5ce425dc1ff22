#include "validate/claim.h"

USES (quantity, memgd_two_token_exponent);
USES (quantity, memgd_two_token_exponent_inverse);
USES (quantity, memgd_two_token_local_exponent);
USES (proof, memgd_two_token_law);

static const struct point grid[] = {
    { .at = { "3/4", "-1/2", "1000000000" } },
    { .at = { "3/4", "-4/5", "1000000000000000000" } },
    { .at = { "3/5", "-1/3", "1000000000000" } },
    { .at = { "9/10", "-1/2", "1000000000000000000" }, .effort = 10 },
    { .at = { "3/4", "-4/5", "1000000000000000000000000000000" },
      .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "the fraction the other way up",
      .predicts = &memgd_two_token_exponent_inverse_quantity },
    { .label = "twice the exponent",
      .predicts = &memgd_two_token_exponent_quantity,
      .factor = "2" },
    { .label = "t^-1, as for (1, 1)",
      .predicts = &memgd_two_token_exponent_quantity,
      .axis = "corr",
      .times = "0" },
    { .label = "an exponent 1/1000 higher",
      .predicts = &memgd_two_token_exponent_quantity,
      .factor = "1001/1000" },
};

CLAIM (memgd_two_token_exponent) = {
    .id = "memgd/two_token_exponent",
    .statement =
        "With negative inner product $\\rho$, the difference of the two "
        "margins tends to $\\log(p/(1-p))$ like $t^{-(1+\\rho)/(1-\\rho)}$, "
        "as $t^{-1/3}$ for $-1/2$ and $t^{-1/9}$ for $-4/5$.",
    .source =
        "the settings are those of the released code of arXiv 2402.18724 (as "
        "recalled); the equation and all numbers are derived here",

    .predicts = &memgd_two_token_exponent_quantity,
    .proved_by = &memgd_two_token_law_proof,
    .against = &memgd_two_token_local_exponent_quantity,
    .unrun = "both sides are exact: two_token_margin is run by its own claim",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/20000",
                .why = "the slope between t and 2 t is enclosed; what it "
                       "differs by is of the order of the terms that the "
                       "exponent leaves out, t^-2(1+corr)/(1-corr) and (log "
                       "t) t^(2 corr/(1-corr))" },
};
