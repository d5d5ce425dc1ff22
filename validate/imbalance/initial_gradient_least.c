#include "validate/claim.h"

USES (quantity, imbalance_initial_gradient_least);
USES (quantity, imbalance_initial_gradient_rarest);
USES (quantity, imbalance_initial_gradient_least_count);
USES (proof, imbalance_initial_gradient_least);

static const struct point grid[] = {
    { .at = { "127", "896" } }, { .at = { "2047", "22528" } },
    { .at = { "31", "160" } },  { .at = { "10", "137" } },
    { .at = { "3", "10" } },
};

static const struct rival rivals[] = {
    { .label = "the rarest class",
      .predicts = &imbalance_initial_gradient_rarest_quantity },
    { .label = "half as many",
      .predicts = &imbalance_initial_gradient_least_quantity,
      .factor = "1/2" },
};

CLAIM (imbalance_initial_gradient_least) = {
    .id = "imbalance/initial_gradient_least",
    .statement =
        "At $W=0$ the gradient is not monotone in the frequency: the least "
        "expected squared gradient belongs to the class with $n/c-(1-2/c)/6$ "
        "samples, as many as classes have on average, and not to the rarest. "
        "In the released settings that is the group with 8 samples a class.",
    .source =
        "derived here, for the released synthetic data of arXiv 2402.19449",

    .predicts = &imbalance_initial_gradient_least_quantity,
    .proved_by = &imbalance_initial_gradient_least_proof,
    .against = &imbalance_initial_gradient_least_count_quantity,
    .unrun = "an exact statement about whole numbers, tried one by one",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/2",
                .why = "the least over the whole numbers lies within one half "
                       "of the vertex of a parabola" },
};
