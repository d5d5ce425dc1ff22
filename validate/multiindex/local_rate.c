#include "validate/claim.h"

USES (quantity, multiindex_local_rate);
USES (quantity, multiindex_local_rate_early);
USES (quantity, multiindex_local_rate_matrix);
USES (quantity, multiindex_local_rate_squared);
USES (experiment, multiindex_local_rate);
USES (proof, multiindex_local_rate);

static const struct point grid[] = {
    { .at = { "1/2", "3/10" } },
    { .at = { "0", "1/2" } },
    { .at = { "-1/3", "2/5" } },
    { .at = { "7/5", "1" } },
};

static const struct rival rivals[] = {
    { .label = "an eigenvalue, not twice it",
      .predicts = &multiindex_local_rate_quantity,
      .factor = "1/2" },
    { .label = "twice the rate: the loss without its half",
      .predicts = &multiindex_local_rate_quantity,
      .factor = "2" },
    { .label = "k^2 for k in S",
      .predicts = &multiindex_local_rate_squared_quantity },
    { .label = "fitted too early, between the times 10 and 14",
      .predicts = &multiindex_local_rate_early_quantity },
    { .label = "b 1/1000 larger",
      .predicts = &multiindex_local_rate_quantity,
      .axis = "b",
      .times = "1001/1000" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1/2", "3/10" } },
      .value = "0.27895699472",
      .radius = "1/100000000000",
      .source = "computed apart from this program, cut to nine digits" },
};

CLAIM (multiindex_local_rate) = {
    .id = "multiindex/local_rate",
    .statement =
        "The overlaps of $h_1(z_1) + a h_1(z_2) + b h_2(z_2)$ reach $I$ at "
        "the exponential rate $2 \\lambda_{\\min}(S(I))$, $S(I) = \\mathbb E "
        "\\nabla f \\nabla f^T$: the rate of gradient flow of all weights "
        "with the best link, late enough.",
    .source = "derived here",

    .predicts = &multiindex_local_rate_quantity,
    .second = &multiindex_local_rate_matrix_quantity,
    .proved_by = &multiindex_local_rate_proof,
    .run_by = &multiindex_local_rate_experiment,
    .measured = "rate",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000",
                .runs = 1,
                .why = "the run is followed until what is left is 2^-36: how "
                       "far its rate is from the limit is estimated from that "
                       "at 2^-26" },
};
