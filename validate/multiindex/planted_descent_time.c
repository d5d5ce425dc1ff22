#include "validate/claim.h"

USES (quantity, multiindex_planted_descent_time);
USES (quantity, multiindex_planted_descent_time_overlap);
USES (quantity, multiindex_planted_descent_flow);
USES (quantity, multiindex_descent_time);
USES (proof, multiindex_descent_time);
USES (experiment, multiindex_planted_descent_time);

static const struct point grid[] = {
    { .at = { "1", "1/5", "7/10", "1/20" } },
    { .at = { "2", "1/10", "7/10", "1/20" } },
    { .at = { "3", "1/10", "7/10", "1/20" } },
    { .at = { "4", "1/10", "7/10", "1/20" } },
    { .at = { "3", "7/37", "99/100", "1/7" } },
    { .at = { "5", "1/5", "13/20", "1/50" } },
    { .at = { "1", "1/137", "9/10", "1/3" } },
};

static const struct rival rivals[] = {
    { .label = "the flow",
      .predicts = &multiindex_planted_descent_flow_quantity },
    { .label = "the link refitted",
      .predicts = &multiindex_descent_time_quantity },
    { .label = "one degree more",
      .predicts = &multiindex_planted_descent_time_quantity,
      .axis = "s",
      .plus = "1" },
    { .label = "steps twice as large",
      .predicts = &multiindex_planted_descent_time_quantity,
      .axis = "eta",
      .times = "2" },
    { .label = "a per mille later",
      .predicts = &multiindex_planted_descent_time_quantity,
      .factor = "1001/1000" },
};

CLAIM (multiindex_planted_descent_time) = {
    .id = "multiindex/planted_descent_time",
    .statement =
        "Descent on the sphere in steps of size $\\eta$ with the right link "
        "$h_s$ from the start moves the overlap by $m \\gets (m + "
        "p(1-m^2))/\\sqrt{1 + p^2(1-m^2)}$, $p = \\eta s m^{s-1}$.",
    .source = "the algorithm is the two-timescale one of Gaussian multi-index "
              "models (as recalled); the recursion is derived here",

    .predicts = &multiindex_planted_descent_time_quantity,
    .second = &multiindex_planted_descent_time_overlap_quantity,
    .proved_by = &multiindex_descent_time_proof,
    .run_by = &multiindex_planted_descent_time_experiment,
    .measured = "time",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000000",
                .runs = 1,
                .why = "rounding and the error of the quadrature, carried "
                       "along the "
                       "run, are proved below a tenth of it" },
};
