#include "validate/claim.h"

USES (quantity, memgd_crowded_margin);
USES (proof, memgd_crowded_margin);
USES (experiment, memgd_crowded_margin);

static const struct point grid[] = {
    { .at = { "1", "5", "2", "1", "2" } },
    { .at = { "3/2", "8", "3", "2", "5" } },
    { .at = { "1", "10", "4", "4", "7" } },
    { .at = { "7/5", "6", "3", "4", "1" } },
    { .at = { "1/2", "17", "5", "7", "11" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "exponent alpha + 1",
      .predicts = &memgd_crowded_margin_quantity,
      .axis = "alpha",
      .plus = "1" },
    { .label = "other keys",
      .predicts = &memgd_crowded_margin_quantity,
      .axis = "seed",
      .plus = "4" },
    { .label = "one token further",
      .predicts = &memgd_crowded_margin_quantity,
      .axis = "i",
      .plus = "-1" },
    { .label = "factor 2: the difference of two scores for each",
      .predicts = &memgd_crowded_margin_quantity,
      .factor = "2" },
};

CLAIM (memgd_crowded_margin) = {
    .id = "memgd/crowded_margin",
    .statement =
        "N > d + 1 tokens of two classes on fixed keys that no linear "
        "memory holds: full descent on the cross-entropy of $W$ "
        "converges to the margins of its one minimum, certified by "
        "Krawczyk's operator.",
    .source = "derived here; that cross-entropy memorises suboptimally when "
              "the memory is too small is the abstract of arXiv 2402.18724 "
              "(as recalled)",

    .predicts = &memgd_crowded_margin_quantity,
    .proved_by = &memgd_crowded_margin_proof,
    .run_by = &memgd_crowded_margin_experiment,
    .measured = "margin",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/100000000000",
                .runs = 1,
                .why = "the budget of full descent, by strong convexity and "
                       "rounding, is below a third of it" },
};
