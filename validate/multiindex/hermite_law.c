#include "validate/claim.h"

USES (quantity, multiindex_hermite);
USES (quantity, multiindex_hermite_law);
USES (quantity, multiindex_hermite_law_steeper);
USES (quantity, multiindex_hermite_steps);
USES (proof, multiindex_hermite_law);

static const struct point grid[] = {
    { .at = { "1", "138" } },     { .at = { "1", "10000" } },
    { .at = { "1", "1000000" } }, { .at = { "2", "137" } },
    { .at = { "2", "1000001" } }, { .at = { "2", "1000000000000000001" } },
};

static const struct rival rivals[] = {
    { .label = "k^(-1/2) in place of k^(-1/4)",
      .predicts = &multiindex_hermite_law_steeper_quantity },
    { .label = "two orders more",
      .predicts = &multiindex_hermite_law_quantity,
      .axis = "k",
      .plus = "2" },
    { .label = "the other sign",
      .predicts = &multiindex_hermite_law_quantity,
      .factor = "-1" },
    { .label = "1 part in 10000 more",
      .predicts = &multiindex_hermite_law_quantity,
      .factor = "10001/10000" },
};

CLAIM (multiindex_hermite_law) = {
    .id = "multiindex/hermite_law",
    .statement =
        "High Hermite coefficients fall like $k^{-5/4}$ for $\\max(z, 0)$ and "
        "$k^{-3/4}$ for the sign: $\\pm(\\pi(k/2 + 1/4))^{-1/4} "
        "(k-1)^{-1}/\\sqrt{2\\pi}$ and $\\pm(\\pi(k/2 - 1/4))^{-1/4} "
        "\\sqrt{2/(\\pi k)}$, but for a relative error of at most "
        "$1/(25 (k-1)^2)$.",
    .source = "derived here",

    .predicts = &multiindex_hermite_law_quantity,
    .proved_by = &multiindex_hermite_law_proof,
    .unrun = "doubles have no coefficients of such orders",
    .against = &multiindex_hermite_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/400000",
                .why = "the next term, at most 1/(100 m^2), m >= 68" },
};
