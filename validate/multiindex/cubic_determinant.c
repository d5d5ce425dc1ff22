#include "validate/claim.h"

USES (quantity, multiindex_cubic_determinant);
USES (quantity, multiindex_cubic_determinant_grown);
USES (quantity, multiindex_cubic_determinant_squared);
USES (quantity, multiindex_cubic_determinant_uncrossed);
USES (experiment, multiindex_cubic_determinant);
USES (proof, multiindex_cubic_determinant);

static const struct point grid[] = {
    { .at = { "1/10" } },
    { .at = { "7/5" } },
    { .at = { "5" }, .effort = 10 },
    { .at = { "20" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "the loss without its half: twice the time",
      .predicts = &multiindex_cubic_determinant_quantity,
      .axis = "t",
      .times = "2" },
    { .label = "time 1/1000 later",
      .predicts = &multiindex_cubic_determinant_quantity,
      .axis = "t",
      .plus = "1/1000" },
    { .label = "k^2 for k in S",
      .predicts = &multiindex_cubic_determinant_squared_quantity },
    { .label = "no products of different terms of one order",
      .predicts = &multiindex_cubic_determinant_uncrossed_quantity },
};

CLAIM (multiindex_cubic_determinant) = {
    .id = "multiindex/cubic_determinant",
    .statement =
        "The overlaps of three directions obey $\\dot G = (I-G) S(G) G + G "
        "S(G) (I-G)$, $S = \\nabla \\Phi$, also where terms of one order mix: "
        "for $h_1(z_1) + \\frac12 h_1(z_2) h_1(z_3) + \\frac25 h_2(z_2) + "
        "\\frac13 h_1(z_1) h_2(z_3) + \\frac14 h_3(z_3)$ gradient flow of all "
        "weights with the best link brings their determinant to the enclosed "
        "value.",
    .source = "the model and the flow are those of the paper on Gaussian "
              "multi-index models in two time scales (as recalled); the "
              "equation of the overlaps is derived here",

    .predicts = &multiindex_cubic_determinant_quantity,
    .second = &multiindex_cubic_determinant_grown_quantity,
    .proved_by = &multiindex_cubic_determinant_proof,
    .run_by = &multiindex_cubic_determinant_experiment,
    .measured = "determinant",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000",
                .runs = 1,
                .why = "the run follows the same flow in doubles: its error "
                       "is estimated from a coarser tolerance, and below" },
};
