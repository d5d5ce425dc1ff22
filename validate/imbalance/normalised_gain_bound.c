#include "validate/claim.h"

USES (quantity, imbalance_normalised_gain_bound);
USES (quantity, imbalance_normalised_gain);
USES (proof, imbalance_normalised_margin);

static const struct point grid[] = {
    { .at = { "2", "1/50", "1", "200" } },
    { .at = { "10", "1/50", "10", "200" } },
    { .at = { "3", "1/1000", "1", "1000" } },
    { .at = { "5", "3/2", "3", "9" } },
    { .at = { "50", "1/1000", "50", "4000" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "half of the bound",
      .predicts = &imbalance_normalised_gain_bound_quantity,
      .factor = "1/2" },
    { .label = "a lead of second order",
      .predicts = &imbalance_normalised_gain_bound_quantity,
      .axis = "h",
      .times = "1/50" },
};

CLAIM (imbalance_normalised_gain_bound) = {
    .id = "imbalance/normalised_gain_bound",
    .statement =
        "Normalised gradient descent stays close to gradient flow at the "
        "time $T$ that its steps add up to, $h/\\|\\nabla f\\|$ each: every "
        "margin lies between those of flow at $T$ and at $(1 + \\frac12 D "
        "e^D) T$, $D = h \\sqrt{c/(c-1)}$, for all $h$ and any number of "
        "steps.",
    .source = "derived here",

    .predicts = &imbalance_normalised_gain_bound_quantity,
    .proved_by = &imbalance_normalised_margin_proof,
    .unrun = "the gain is known exactly and run by imbalance/normalised_gain",
    .against = &imbalance_normalised_gain_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_MOST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a bound has no margin" },
};
