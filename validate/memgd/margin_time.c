#include "validate/claim.h"

USES (quantity, memgd_margin_time);
USES (quantity, memgd_margin_time_integral);
USES (quantity, memgd_margin_time_unshifted);
USES (proof, memgd_margin_flow);

static const struct point grid[] = {
    { .at = { "2", "1/2", "1" } },       { .at = { "5", "1/10", "3" } },
    { .at = { "50", "1/100", "7/5" } },  { .at = { "137", "1/7", "20" } },
    { .at = { "5", "3/10", "1/1000" } },
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
    .unrun = "the same curve as memgd/margin_flow, which is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "0",
                .why = "both routes are exact" },
};
