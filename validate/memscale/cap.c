#include "validate/claim.h"

USES (quantity, memscale_cap);
USES (quantity, memscale_cap_angle);
USES (quantity, memscale_cap_normal);
USES (quantity, memscale_cap_exponential);
USES (proof, memscale_cap);
USES (experiment, memscale_cap);

static const struct point grid[] = {
    { .at = { "2", "1/2" } },
    { .at = { "7", "1/3" }, .effort = 10 },
    { .at = { "10", "1/10" } },
    { .at = { "33", "3/97" } },
    { .at = { "100", "1/12" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "one degree of freedom more",
      .predicts = &memscale_cap_quantity,
      .axis = "d",
      .plus = "1" },
    { .label = "one degree of freedom less",
      .predicts = &memscale_cap_quantity,
      .axis = "d",
      .plus = "-1" },
    { .label = "missing factor 1/2",
      .predicts = &memscale_cap_quantity,
      .factor = "2" },
    { .label = "a normal variable for Student's",
      .predicts = &memscale_cap_normal_quantity },
    { .label = "the exponential bound",
      .predicts = &memscale_cap_exponential_quantity },
};

CLAIM (memscale_cap) = {
    .id = "memscale/cap",
    .statement =
        "A point drawn uniformly from the unit sphere of $\\mathbb R^{d+1}$ "
        "lies beyond the height $\\sqrt w$ with probability "
        "$h_d(w) = \\frac12 I_{1-w}(d/2, 1/2) = "
        "P(t_d < -\\sqrt{d w/(1-w)})$, $t_d$ of Student's law.",
    .source = "derived here: the law behind the error of a linear memory "
              "with two classes (arXiv 2310.02984 bounds it)",

    .predicts = &memscale_cap_quantity,
    .second = &memscale_cap_angle_quantity,
    .proved_by = &memscale_cap_proof,
    .run_by = &memscale_cap_experiment,
    .measured = "beyond",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/20",
                .runs = 4000000,
                .why = "exact: the margin is resolution; a degree of freedom "
                       "changes the share by 13 % or more" },
};
