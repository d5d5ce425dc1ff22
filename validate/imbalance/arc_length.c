#include "validate/claim.h"

USES (quantity, imbalance_arc_length);
USES (quantity, imbalance_arc_length_gauss);
USES (quantity, imbalance_arc_length_start);
USES (proof, imbalance_arc_length);

static const struct point grid[] = {
    { .at = { "10", "10" } },
    { .at = { "2", "137" } },
    { .at = { "3", "7/5" } },
    { .at = { "5", "1000" } },
    { .at = { "100", "1000" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "straight ahead from the start",
      .predicts = &imbalance_arc_length_start_quantity },
    { .label = "one class more",
      .predicts = &imbalance_arc_length_quantity,
      .axis = "c",
      .plus = "1" },
    { .label = "time off by one part in a billion",
      .predicts = &imbalance_arc_length_quantity,
      .axis = "t",
      .times = "1000000001/1000000000" },
};

CLAIM (imbalance_arc_length) = {
    .id = "imbalance/arc_length",
    .statement =
        "Normalised gradient flow $dW/ds = -\\nabla f/\\|\\nabla f\\|$ from "
        "$W = 0$ takes the path of gradient flow, and is at $s = \\int_0^t "
        "\\|\\nabla f\\|\\, dx$ where that is at $t$: it changes the speed of "
        "all classes alike, and no class overtakes another.",
    .source = "derived here",

    .predicts = &imbalance_arc_length_quantity,
    .second = &imbalance_arc_length_gauss_quantity,
    .proved_by = &imbalance_arc_length_proof,
    .unrun = "the steps of the discrete rule are run by "
             "imbalance/normalised_margin",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .why = "both quadratures are certified; rivals are to differ "
                       "by more" },
};
