#include "validate/claim.h"

USES (quantity, memscale_tail);
USES (quantity, memscale_tail_hurwitz);
USES (quantity, memscale_tail_leading);
USES (quantity, memscale_tail_lower);
USES (proof, memscale_tail);
USES (experiment, memscale_tail);

static const struct point grid[] = {
    { .at = { "2", "2" } },
    { .at = { "7/5", "5" } },
    { .at = { "3/2", "12" } },
};

static const struct rival rivals[] = {
    { .label = "the leading law $C P^{1-\\alpha}/(\\alpha-1)$",
      .predicts = &memscale_tail_leading_quantity },
    { .label = "the integral from $P+1$ on",
      .predicts = &memscale_tail_lower_quantity },
    { .label = "rank $P$ counted with the tail",
      .predicts = &memscale_tail_quantity,
      .axis = "P",
      .plus = "-1" },
};

CLAIM (memscale_tail) = {
    .id = "memscale/tail",
    .statement = "An infinite Zipf law has the mass "
                 "$\\zeta(\\alpha, P+1)/\\zeta(\\alpha)$ beyond rank $P$.",
    .source = "arXiv 2310.02984, model section and released code; the bracket "
              "is derived here",

    .predicts = &memscale_tail_quantity,
    .second = &memscale_tail_hurwitz_quantity,
    .proved_by = &memscale_tail_proof,
    .run_by = &memscale_tail_experiment,
    .measured = "beyond",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/50",
                .runs = 8000000,
                .why = "exact: the margin is resolution" },
};
