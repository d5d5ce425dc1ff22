#include "validate/claim.h"

USES (quantity, multiindex_averaged_hermite);
USES (quantity, multiindex_averaged_hermite_moments);
USES (quantity, multiindex_averaged_hermite_noiseless);
USES (quantity, multiindex_averaged_hermite_square);
USES (experiment, multiindex_averaged_hermite);
USES (proof, multiindex_single_index_loss);

static const struct point grid[] = {
    { .at = { "1", "3/5", "7/5" } },    { .at = { "2", "-2/3", "1/3" } },
    { .at = { "3", "-7/10", "11/7" } }, { .at = { "5", "9/10", "-2" } },
    { .at = { "8", "4/5", "1/4" } },
};

static const struct rival rivals[] = {
    { .label = "m^2k for m^k",
      .predicts = &multiindex_averaged_hermite_square_quantity },
    { .label = "without the noise",
      .predicts = &multiindex_averaged_hermite_noiseless_quantity },
    { .label = "the other sign of m",
      .predicts = &multiindex_averaged_hermite_quantity,
      .axis = "m",
      .times = "-1" },
    { .label = "one order more",
      .predicts = &multiindex_averaged_hermite_quantity,
      .axis = "k",
      .plus = "1" },
};

CLAIM (multiindex_averaged_hermite) = {
    .id = "multiindex/averaged_hermite",
    .statement =
        "Hermite polynomials are the eigenfunctions of projection: given "
        "$\\langle w, x\\rangle = z$, the mean of $h_k(\\langle w^*, "
        "x\\rangle)$ is $m^k h_k(z)$, $m$ the overlap.",
    .source = "Mehler; derived here",

    .predicts = &multiindex_averaged_hermite_quantity,
    .second = &multiindex_averaged_hermite_moments_quantity,
    .proved_by = &multiindex_single_index_loss_proof,
    .run_by = &multiindex_averaged_hermite_experiment,
    .measured = "value",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/1000000000000",
                .runs = 1,
                .why = "rounding, followed term by term: below 4e-13" },
};
