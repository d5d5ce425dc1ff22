#include "validate/claim.h"

USES (quantity, imbalance_normalised_gain);
USES (quantity, imbalance_normalised_gain_bound);
USES (experiment, imbalance_normalised_margin);
USES (proof, imbalance_normalised_margin);

static const struct point grid[] = {
    { .at = { "2", "1/50", "1", "200" } },
    { .at = { "10", "1/50", "10", "200" } },
    { .at = { "3", "1/1000", "1", "1000" } },
    { .at = { "5", "3/2", "3", "9" } },
    { .at = { "50", "1/100", "1", "1000" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "the bound for the lead",
      .predicts = &imbalance_normalised_gain_bound_quantity },
    { .label = "the next class",
      .predicts = &imbalance_normalised_gain_quantity,
      .axis = "j",
      .plus = "1" },
    { .label = "one step less",
      .predicts = &imbalance_normalised_gain_quantity,
      .axis = "n",
      .plus = "-1" },
    { .label = "half of the lead",
      .predicts = &imbalance_normalised_gain_quantity,
      .factor = "1/2" },
};

CLAIM (imbalance_normalised_gain) = {
    .id = "imbalance/normalised_gain",
    .statement =
        "Normalised gradient descent is ahead of gradient flow at the time "
        "$T = \\sum h/\\|\\nabla f\\|$ that its steps add up to: its margin "
        "$u_j$ after $n$ steps is that of flow at $(1 + g) T$ with $g = "
        "(e^{u_j} - 1 + (c-1) u_j)/(c p_j T) - 1 > 0$.",
    .source = "derived here",

    .predicts = &imbalance_normalised_gain_quantity,
    .proved_by = &imbalance_normalised_margin_proof,
    .run_by = &imbalance_normalised_margin_experiment,
    .measured = "gain",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/50000000",
                .runs = 1,
                .why = "rounding of margins and times, which the gain is a "
                       "small difference of: proved below 3e-9 of it" },
};
