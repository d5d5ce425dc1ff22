#include "validate/claim.h"

USES (quantity, memscale_class_mass);
USES (quantity, memscale_class_mass_direct);
USES (experiment, memscale_class_mass);

static const struct point grid[] = {
    { .at = { "7/5", "5", "0" } },
    { .at = { "2", "5", "3" } },
    { .at = { "3/2", "2", "1" } },
};

static const struct rival rivals[] = {
    { .label = "classes counted from the second item",
      .predicts = &memscale_class_mass_quantity,
      .axis = "y",
      .plus = "1" },
    { .label = "one class more",
      .predicts = &memscale_class_mass_quantity,
      .axis = "M",
      .plus = "1" },
    { .label = "Zipf exponent 5 % larger",
      .predicts = &memscale_class_mass_quantity,
      .axis = "alpha",
      .times = "21/20" },
};

CLAIM (memscale_class_mass) = {
    .id = "memscale/class_mass",
    .statement =
        "With classes $f(x) = x \\bmod M$ of items counted from $0$, class "
        "$y$ of an infinite Zipf law has mass "
        "$M^{-\\alpha} \\zeta(\\alpha, (y+1)/M) / \\zeta(\\alpha)$.",
    .source = "arXiv 2310.02984, released code (f(x) = x mod M from 0); the "
              "Hurwitz form is derived here",

    .predicts = &memscale_class_mass_quantity,
    .second = &memscale_class_mass_direct_quantity,
    .unproved = "the identity is the definition of the Hurwitz zeta "
                "function, term by term; two routes compare the values",
    .run_by = &memscale_class_mass_experiment,
    .measured = "in_class",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/50",
                .runs = 8000000,
                .why = "exact: the margin is resolution, and far above the "
                       "sampler's total variation of 2^-50" },
};
