#include "validate/claim.h"

USES (quantity, memscale_learned_margin);
USES (quantity, memscale_learned_margin_sine);
USES (quantity, memscale_learned_margin_leading);
USES (quantity, memscale_learned_margin_bound);
USES (experiment, memscale_learned_margin);
USES (proof, memscale_learned_margin);

static const struct point grid[] = {
    { .at = { "2" } },  { .at = { "5" } },   { .at = { "10" } },
    { .at = { "37" } }, { .at = { "100" } }, { .at = { "1000" } },
};

static const struct rival rivals[] = {
    { .label = "half the angle",
      .predicts = &memscale_learned_margin_quantity,
      .axis = "M",
      .times = "2" },
    { .label = "one corner more",
      .predicts = &memscale_learned_margin_quantity,
      .axis = "M",
      .plus = "1" },
    { .label = "small angles throughout",
      .predicts = &memscale_learned_margin_leading_quantity },
    { .label = "the lower bound 8/M^2",
      .predicts = &memscale_learned_margin_bound_quantity },
};

CLAIM (memscale_learned_margin) = {
    .id = "memscale/learned_margin",
    .statement = "With learned embeddings width two is enough for any number "
                 "of tokens: outputs at the corners of a regular $M$-gon, "
                 "inputs equal to the output of their class and $W = I$ "
                 "recall every token, with margin $1 - \\cos(2\\pi/M)$.",
    .source = "arXiv 2310.02984, remark on learned embeddings in dimension "
              "two (as recalled); the margin is derived here",

    .predicts = &memscale_learned_margin_quantity,
    .second = &memscale_learned_margin_sine_quantity,
    .proved_by = &memscale_learned_margin_proof,
    .run_by = &memscale_learned_margin_experiment,
    .measured = "margin",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000",
                .runs = 1,
                .why = "rounding of two-term sums in doubles, proved below "
                       "1e-14; the margin is above 1e-5" },
};
