#include "validate/claim.h"

USES (quantity, memscale_improved_constant);
USES (quantity, memscale_improved_constant_leading);
USES (quantity, memscale_theorem_constant);

static const struct point grid[] = {
    { .at = { "100" } },
    { .at = { "1000" } },
    { .at = { "123456" } },
};

static const struct rival rivals[] = {
    { .label = "1/20, the constant of the theorem",
      .predicts = &memscale_theorem_constant_quantity },
    { .label = "half of the first order",
      .predicts = &memscale_improved_constant_leading_quantity,
      .axis = "d",
      .times = "2" },
    { .label = "twice the first order",
      .predicts = &memscale_improved_constant_leading_quantity,
      .axis = "d",
      .times = "1/2" },
};

CLAIM (memscale_improved_constant_leading) = {
    .id = "memscale/improved_constant_leading",
    .statement =
        "The constant of the lower bound falls to $\\Phi(-1/\\sqrt3)$ like "
        "$h_d(1/(3d+3)) = \\Phi(-\\tfrac1{\\sqrt3}) + \\frac2{3\\sqrt3 d} "
        "\\varphi(\\tfrac1{\\sqrt3}) + O(d^{-2})$.",
    .source = "derived here",

    .predicts = &memscale_improved_constant_leading_quantity,
    .unproved = "an expansion of Student's law; memscale/improved_constant "
                "proves the limit and a bracket of order 1/d",
    .against = &memscale_improved_constant_quantity,
    .unrun = "both sides are exact; memscale/improved_constant is run",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/30000",
                .why = "terms of order 1/d^2 are below 1/(3 d^2) of the "
                       "constant, and d is 100 or more" },
};
