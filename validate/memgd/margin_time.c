#include "validate/claim.h"

USES (quantity, memgd_margin_time);
USES (quantity, memgd_margin_time_integral);
USES (quantity, memgd_margin_time_unshifted);
USES (experiment, memgd_margin_time);
USES (proof, memgd_margin_flow);

static const struct point grid[] = {
    { .at = { "2", "1/2", "1" } },  { .at = { "5", "1/10", "3" } },
    { .at = { "5", "1/5", "3" } },  { .at = { "50", "1/100", "7/5" } },
    { .at = { "37", "1/7", "5" } }, { .at = { "5", "3/10", "1/100" } },
};

static const struct rival rivals[] = {
    { .label = "one class more",
      .predicts = &memgd_margin_time_quantity,
      .axis = "M",
      .plus = "1" },
    { .label = "twice the frequency",
      .predicts = &memgd_margin_time_quantity,
      .axis = "p",
      .times = "2" },
    { .label = "without the 1",
      .predicts = &memgd_margin_time_unshifted_quantity },
    { .label = "twice the margin",
      .predicts = &memgd_margin_time_quantity,
      .axis = "theta",
      .times = "2" },
};

CLAIM (memgd_margin_time) = {
    .id = "memgd/margin_time",
    .statement = "Gradient flow takes the time $((M-1) \\theta + e^\\theta -"
                 " 1)/(M p)$ to the margin $\\theta$: tokens are learned in "
                 "the order of their frequency, in times proportional to "
                 "$1/p$.",
    .source = "derived here",

    .predicts = &memgd_margin_time_quantity,
    .second = &memgd_margin_time_integral_quantity,
    .proved_by = &memgd_margin_flow_proof,
    .run_by = &memgd_margin_time_experiment,
    .measured = "time",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000",
                .runs = 1,
                .why =
                    "some 4000 and 8000 steps on all weights, extrapolated to "
                    "the flow: what is left is of second order in the step "
                    "and "
                    "proved below the margin" },
};
