#include "validate/claim.h"

USES (quantity, imbalance_trace_factor);
USES (proof, imbalance_initial_gradient);
USES (experiment, imbalance_initial_gradient);

static const struct point grid[] = {
    { .at = { "5", "7", "8", "3" } },
    { .at = { "3", "10", "12", "1" } },
    { .at = { "7", "24", "32", "8" } },
    { .at = { "137", "500", "768", "37" } },
    { .at = { "31", "160", "192", "2" } },
    { .at = { "31", "160", "192", "32" } },
    { .at = { "127", "896", "1024", "2" } },
    { .at = { "127", "896", "1024", "8" } },
    { .at = { "127", "896", "1024", "32" } },
    { .at = { "127", "896", "1024", "128" } },
};

static const struct rival rivals[] = {
    { .label = "squares forgotten, coordinates summed",
      .predicts = &imbalance_trace_factor_quantity,
      .factor = "1/3" },
    { .label = "squares taken, coordinates averaged",
      .predicts = &imbalance_trace_factor_quantity,
      .factor = "3/2" },
    { .label = "one input more",
      .predicts = &imbalance_trace_factor_quantity,
      .axis = "d",
      .plus = "1" },
};

CLAIM (imbalance_trace_factor) = {
    .id = "imbalance/trace_factor",
    .statement = "What the released plots show for the trace of a diagonal "
                 "block, the mean over the coordinates of $\\sum p(1-p)x$, is "
                 "$2d/3$ times too small for inputs uniform on $[0,1]^d$.",
    .source = "released scripts of arXiv 2402.19449 (first version; later "
              "figures may have been made anew); derived here",

    .predicts = &imbalance_trace_factor_quantity,
    .proved_by = &imbalance_initial_gradient_proof,
    .run_by = &imbalance_initial_gradient_experiment,
    .measured = "factor",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000000",
                .why = "proved bounds of the rounding in the largest setting, "
                       "times ten or less" },
};
