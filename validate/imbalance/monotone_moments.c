#include "validate/claim.h"

USES (quantity, imbalance_monotone_moments);
USES (quantity, imbalance_monotone_moments_scan);
USES (proof, imbalance_moment_gradient);

static const struct point grid[] = {
    { .at = { "3", "10" } },    { .at = { "4", "25" } },
    { .at = { "10", "137" } },  { .at = { "31", "160" } },
    { .at = { "127", "896" } }, { .at = { "2047", "22528" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "one class more",
      .predicts = &imbalance_monotone_moments_quantity,
      .axis = "c",
      .plus = "1" },
    { .label = "one sample more",
      .predicts = &imbalance_monotone_moments_quantity,
      .axis = "n",
      .plus = "1" },
    { .label = "twice",
      .predicts = &imbalance_monotone_moments_quantity,
      .factor = "2" },
};

CLAIM (imbalance_monotone_moments) = {
    .id = "imbalance/monotone_moments",
    .statement =
        "At $W=0$ the expected squared gradient falls nowhere as the samples "
        "of a class become more, from 1 to $n$, exactly while the inputs have "
        "$m^2/v$ at most $(1-2/c)/(2n/c-3)$: always for centred ones, such as "
        "standard normal inputs; not in the released settings ($m^2/v=3$ "
        "against less than $1/10$), where the inputs are uniform and rare "
        "classes have larger gradients than those of average size.",
    .source =
        "derived here, for the released synthetic data of arXiv 2402.19449",

    .predicts = &imbalance_monotone_moments_quantity,
    .proved_by = &imbalance_moment_gradient_proof,
    .against = &imbalance_monotone_moments_scan_quantity,
    .unrun = "an exact statement about whole numbers, tried one by one",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .why = "both are rational and equal" },
};
