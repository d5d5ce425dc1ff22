#include "validate/claim.h"

USES (quantity, memgd_two_token_gap);
USES (quantity, memgd_two_token_gap_probability);
USES (proof, memgd_two_token_law);

static const struct point grid[] = {
    { .at = { "3/4", "1/2", "7/5", "2" } },
    { .at = { "9/10", "-4/5", "10000000", "1" } },
    { .at = { "9/10", "-4/5", "10000000", "2" } },
    { .at = { "3/4", "1/2", "1000000", "1" }, .effort = 10 },
    { .at = { "3/4", "1/2", "1000000", "2" }, .effort = 10 },
    { .at = { "3/4", "19/20", "1000000", "1" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "the other sign of the inner product",
      .predicts = &memgd_two_token_gap_quantity,
      .axis = "corr",
      .times = "-1" },
    { .label = "time 1/1000 later",
      .predicts = &memgd_two_token_gap_quantity,
      .axis = "t",
      .times = "1001/1000" },
    { .label = "the other token",
      .predicts = &memgd_two_token_gap_quantity,
      .axis = "i",
      .times = "-1",
      .plus = "3" },
    { .label = "no gap",
      .predicts = &memgd_two_token_gap_quantity,
      .factor = "0" },
};

static const struct observation observed[] = {
    { .point = { .at = { "9/10", "-4/5", "10000000", "1" } },
      .value = "-0.1872196793",
      .radius = "1/1000000000",
      .source = "Runge and Kutta's method over the logarithm of time, apart "
                "from this program" },
    { .point = { .at = { "9/10", "-4/5", "10000000", "2" } },
      .value = "0.2466569608",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "3/4", "-4/5", "10000000", "2" } },
      .value = "0.0958876671",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "3/4", "1/2", "1000000", "1" } },
      .value = "-0.0000301424191",
      .radius = "1/1000000000000",
      .source = "the same" },
    { .point = { .at = { "3/4", "19/20", "1000000", "1" } },
      .value = "-0.000251230280",
      .radius = "1/1000000000000",
      .source = "the same" },
};

CLAIM (memgd_two_token_gap) = {
    .id = "memgd/two_token_gap",
    .statement = "Negative correlation is slow to obey the law: what $\\log t "
                 "+ \\log(2(1-\\rho)p_i)$ leaves out at time $10^7$ is, for "
                 "$p = 9/10$ and $\\rho = -4/5$, $-0.187$ and $0.247$.",
    .source =
        "the settings are those of the released code of arXiv 2402.18724 (as "
        "recalled); the equation and all numbers are derived here",

    .predicts = &memgd_two_token_gap_quantity,
    .second = &memgd_two_token_gap_probability_quantity,
    .proved_by = &memgd_two_token_law_proof,
    .unrun = "two_token_margin is run by its own claim; this is its "
             "difference from a logarithm, by two routes",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .why = "two enclosures of the same number to more digits than "
                       "these" },
};
