#include <validate/claim.h>

USES (quantity, mylab_records);
USES (quantity, mylab_records_poisson);
USES (proof, mylab_records);
USES (experiment, mylab_records);

static const struct point grid[] = {
    { .at = { "5", "2" } },
    { .at = { "10", "3" } },
    { .at = { "20", "4" } },
};

static const struct rival rivals[] = {
    { .label = "the first trial is not counted",
      .predicts = &mylab_records_quantity,
      .axis = "k",
      .plus = "1" },
    { .label = "Poisson's law with mean $\\log N$",
      .predicts = &mylab_records_poisson_quantity },
};

CLAIM (mylab_records) = {
    .id = "mylab/records",
    .statement = "A random search of $N$ trials improves its best result "
                 "exactly $k$ times, the first trial counted, with the chance "
                 "$[x^k] \\prod_{i=1}^N (x + i - 1)/i$.",
    .source = "the paper in preparation, Proposition 2",

    .predicts = &mylab_records_quantity,
    .proved_by = &mylab_records_proof,
    .run_by = &mylab_records_experiment,
    .measured = "exactly",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10",
                .runs = 2000000,
                .why = "exact: the margin is resolution, about half of "
                       "what the nearest rival is away" },
};
