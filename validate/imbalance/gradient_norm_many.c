#include "validate/claim.h"

USES (quantity, imbalance_gradient_norm);
USES (quantity, imbalance_gradient_norm_plain);
USES (proof, imbalance_gradient_norm);

static const struct point grid[] = {
    { .at = { "1000", "137" } },
    { .at = { "10000", "7/5" } },
    { .at = { "10000", "1000000" } },
    { .at = { "50257", "11" }, .effort = 4 },
    { .at = { "1000000", "1000" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "one class more",
      .predicts = &imbalance_gradient_norm_quantity,
      .axis = "c",
      .plus = "1" },
    { .label = "time off by one part in a billion",
      .predicts = &imbalance_gradient_norm_quantity,
      .axis = "t",
      .times = "1000000001/1000000000" },
    { .label = "columns 0.1 % longer",
      .predicts = &imbalance_gradient_norm_quantity,
      .factor = "1001/1000" },
};

CLAIM (imbalance_gradient_norm_many) = {
    .id = "imbalance/gradient_norm_many",
    .statement =
        "With many classes the length of the gradient along the flow is that "
        "of its first columns, the loss that the others lose in unit time, "
        "$\\frac{\\ell(u_c) - \\ell(u_a)}{t H_c}$, and the terms of Euler and "
        "Maclaurin: the sum over all classes, to every digit.",
    .source = "derived here",

    .predicts = &imbalance_gradient_norm_quantity,
    .second = &imbalance_gradient_norm_plain_quantity,
    .proved_by = &imbalance_gradient_norm_proof,
    .unrun = "gradient_norm is run for few classes; many differ in how they "
             "are added up alone",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .why = "two exact routes: rivals must differ by more" },
};
