#include "validate/claim.h"

USES (quantity, multiindex_hermite_power);
USES (quantity, multiindex_hermite_power_division);
USES (experiment, multiindex_hermite_power);
USES (proof, multiindex_hermite_power);

static const struct point grid[] = {
    { .at = { "0", "0" } }, { .at = { "3", "1" } }, { .at = { "4", "2" } },
    { .at = { "5", "5" } }, { .at = { "7", "3" } }, { .at = { "8", "8" } },
    { .at = { "9", "1" } },
};

static const struct rival rivals[] = {
    { .label = "two orders more",
      .predicts = &multiindex_hermite_power_quantity,
      .axis = "k",
      .plus = "2" },
    { .label = "two powers more",
      .predicts = &multiindex_hermite_power_quantity,
      .axis = "p",
      .plus = "2" },
    { .label = "one order less",
      .predicts = &multiindex_hermite_power_quantity,
      .axis = "k",
      .plus = "-1" },
    { .label = "a factor 1/2",
      .predicts = &multiindex_hermite_power_quantity,
      .factor = "1/2" },
};

CLAIM (multiindex_hermite_power) = {
    .id = "multiindex/hermite_power",
    .statement = "Polynomial links: $z^p$ has the Hermite coefficients "
                 "$p!/(2^j j! \\sqrt{k!})$ with $p = k + 2j$, and no others; "
                 "those of a polynomial add up from its powers.",
    .source = "classical; derived here",

    .predicts = &multiindex_hermite_power_quantity,
    .second = &multiindex_hermite_power_division_quantity,
    .proved_by = &multiindex_hermite_power_proof,
    .run_by = &multiindex_hermite_power_experiment,
    .measured = "coefficient",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "rounding, followed term by term: below 1e-11 of the "
                       "value on the grid" },
};
