#include "validate/claim.h"

USES (quantity, multiindex_tanh_rate);
USES (quantity, multiindex_tanh_rate_first);
USES (quantity, multiindex_tanh_rate_stein);
USES (experiment, multiindex_tanh_rate);
USES (proof, multiindex_tanh_rate);

static const struct point grid[] = {
    { .at = { "1" } },
    { .at = { "1/2" } },
    { .at = { "7/10" } },
    { .at = { "1/10" } },
};

static const struct rival rivals[] = {
    { .label = "E f'^2, not twice it",
      .predicts = &multiindex_tanh_rate_quantity,
      .factor = "1/2" },
    { .label = "twice the rate: the loss without its half",
      .predicts = &multiindex_tanh_rate_quantity,
      .factor = "2" },
    { .label = "the first Hermite coefficient alone",
      .predicts = &multiindex_tanh_rate_first_quantity },
    { .label = "w 1/1000 larger",
      .predicts = &multiindex_tanh_rate_quantity,
      .axis = "w",
      .times = "1001/1000" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1" } },
      .value = "0.928805804",
      .radius = "3/1000000000",
      .source = "computed apart from this program, cut to nine digits" },
};

CLAIM (multiindex_tanh_rate) = {
    .id = "multiindex/tanh_rate",
    .statement =
        "One direction with the link $\\tanh(w z)$ is learnt in the end at "
        "the exponential rate $2\\,\\mathbb E f'^2 = 2 w^2\\,\\mathbb "
        "E\\,\\mathrm{sech}^4(w z)$ of its missing square overlap: the "
        "gradient of the population's loss with the best link moves the "
        "weights so near the optimum.",
    .source = "derived here",

    .predicts = &multiindex_tanh_rate_quantity,
    .second = &multiindex_tanh_rate_stein_quantity,
    .proved_by = &multiindex_tanh_rate_proof,
    .run_by = &multiindex_tanh_rate_experiment,
    .measured = "rate",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000",
                .runs = 1,
                .why = "the run stands 2^-26 before the optimum: that bounds "
                       "how far its rate is from the limit" },
};
