#include "validate/claim.h"

USES (quantity, multiindex_hermite_exponential);
USES (quantity, multiindex_hermite_exponential_integral);
USES (experiment, multiindex_hermite_exponential);
USES (proof, multiindex_hermite_exponential);

static const struct point grid[] = {
    { .at = { "1", "1", "0" } },      { .at = { "1", "-7/5", "5" } },
    { .at = { "1", "2", "9" } },      { .at = { "2", "1", "2" } },
    { .at = { "2", "7/5", "8" } },    { .at = { "2", "3/7", "0" } },
    { .at = { "3", "1", "1" } },      { .at = { "3", "-13/10", "3" } },
    { .at = { "3", "19/10", "11" } },
};

static const struct rival rivals[] = {
    { .label = "e^(w^2/2) for waves too",
      .predicts = &multiindex_hermite_exponential_quantity,
      .axis = "link",
      .times = "0",
      .plus = "1" },
    { .label = "one order more",
      .predicts = &multiindex_hermite_exponential_quantity,
      .axis = "k",
      .plus = "1" },
    { .label = "two orders more",
      .predicts = &multiindex_hermite_exponential_quantity,
      .axis = "k",
      .plus = "2" },
    { .label = "the other sign of w",
      .predicts = &multiindex_hermite_exponential_quantity,
      .axis = "w",
      .times = "-1" },
    { .label = "the other sign",
      .predicts = &multiindex_hermite_exponential_quantity,
      .factor = "-1" },
};

CLAIM (multiindex_hermite_exponential) = {
    .id = "multiindex/hermite_exponential",
    .statement =
        "Exponential and periodic links have the Hermite coefficients $e^{w^2"
        "/2} w^k/\\sqrt{k!}$ ($e^{wz}$), $(-1)^{k/2} e^{-w^2/2} "
        "w^k/\\sqrt{k!}$ for even $k$ ($\\cos wz$) and $(-1)^{(k-1)/2} "
        "e^{-w^2/2} w^k/\\sqrt{k!}$ for odd $k$ ($\\sin wz$), numbered 1 to "
        "3.",
    .source = "classical; derived here",

    .predicts = &multiindex_hermite_exponential_quantity,
    .second = &multiindex_hermite_exponential_integral_quantity,
    .proved_by = &multiindex_hermite_exponential_proof,
    .run_by = &multiindex_hermite_exponential_experiment,
    .measured = "coefficient",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/50000000000",
                .runs = 1,
                .why = "rounding, followed term by term: below 1.8e-11 on the "
                       "grid" },
};
