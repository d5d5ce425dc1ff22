#include "validate/claim.h"

USES (quantity, multiindex_escape_time_law);
USES (quantity, multiindex_escape_time_law_deterministic);
USES (quantity, multiindex_escape_time_law_integral);
USES (proof, multiindex_escape_time_law);
USES (experiment, multiindex_escape_time_law);

static const struct point grid[] = {
    { .at = { "2", "1", "20", "11" } },
    { .at = { "3", "2", "10", "7" } },
    { .at = { "1", "1", "13", "7/5" } },
    { .at = { "2", "1", "3", "-1/10" } },
    { .at = { "3", "1", "37", "500" }, .effort = 5 },
    { .at = { "2", "4", "100", "137/10" }, .effort = 20 },
};

static const struct rival rivals[] = {
    { .label = "the loss without its half",
      .predicts = &multiindex_escape_time_law_quantity,
      .axis = "t",
      .times = "2" },
    { .label = "twice the loss",
      .predicts = &multiindex_escape_time_law_quantity,
      .axis = "t",
      .times = "1/2" },
    { .label = "every start at r/d",
      .predicts = &multiindex_escape_time_law_deterministic_quantity },
    { .label = "the second shape d/2",
      .predicts = &multiindex_escape_time_law_quantity,
      .axis = "d",
      .plus = "1" },
    { .label = "one vector more",
      .predicts = &multiindex_escape_time_law_quantity,
      .axis = "r",
      .plus = "1" },
    { .label = "one degree more",
      .predicts = &multiindex_escape_time_law_quantity,
      .axis = "s",
      .plus = "1" },
};

CLAIM (multiindex_escape_time_law) = {
    .id = "multiindex/escape_time_law",
    .statement =
        "With the link $h_s$ of one direction, a random frame of $r$ vectors "
        "in $R^d$ and the best link at all times, the time $T$ at which the "
        "squared overlap passes $1/2$ (negative from beyond) has $P(T \\le t) "
        "= 1 - I_{g(t)}(r/2, (d-r)/2)$, $F_s(1/2) - F_s(g(t)) = 2 s t$: an "
        "exact law at every $d$.",
    .source = "the flow is that of the paper (as recalled); the law is "
              "derived here",

    .predicts = &multiindex_escape_time_law_quantity,
    .second = &multiindex_escape_time_law_integral_quantity,
    .proved_by = &multiindex_escape_time_law_proof,
    .run_by = &multiindex_escape_time_law_experiment,
    .measured = "time",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = LAW,
                .scale = OF_ONE,
                .margin = "1/20",
                .runs = 10000,
                .why = "the law is exact: .037 are the band of 10000 runs, "
                       "the rest is for chance; steps change a time by 1e-5 "
                       "of itself" },
};
