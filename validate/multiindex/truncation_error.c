#include "validate/claim.h"

USES (quantity, multiindex_truncation_error);
USES (quantity, multiindex_truncation_error_integral);
USES (experiment, multiindex_truncation_error);
USES (proof, multiindex_truncation_error);

static const struct point grid[] = {
    { .at = { "1", "1" } },  { .at = { "1", "6" } }, { .at = { "2", "1" } },
    { .at = { "2", "15" } }, { .at = { "3", "3" } }, { .at = { "3", "12" } },
    { .at = { "4", "0" } },  { .at = { "4", "5" } },
};

static const struct rival rivals[] = {
    { .label = "a degree 2 higher",
      .predicts = &multiindex_truncation_error_quantity,
      .axis = "n",
      .plus = "2" },
    { .label = "a degree lower",
      .predicts = &multiindex_truncation_error_quantity,
      .axis = "n",
      .plus = "-1" },
    { .label = "half of it",
      .predicts = &multiindex_truncation_error_quantity,
      .factor = "1/2" },
};

CLAIM (multiindex_truncation_error) = {
    .id = "multiindex/truncation_error",
    .statement =
        "Hermite coefficients are complete: the best polynomial of degree $n$ "
        "leaves $E f^2 - \\sum_{k \\le n} a_k^2$ of a link, which tends to 0.",
    .source = "classical (Parseval); derived here",

    .predicts = &multiindex_truncation_error_quantity,
    .second = &multiindex_truncation_error_integral_quantity,
    .proved_by = &multiindex_truncation_error_proof,
    .run_by = &multiindex_truncation_error_experiment,
    .measured = "error",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/1000000000000",
                .runs = 1,
                .why = "rounding, followed term by term: below 2e-13" },
};
