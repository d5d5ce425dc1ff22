#include "validate/claim.h"

USES (quantity, multiindex_hermite);
USES (quantity, multiindex_hermite_steps);
USES (quantity, multiindex_hermite_unnormalised);
USES (quantity, multiindex_hermite_physicists);
USES (experiment, multiindex_hermite);
USES (proof, multiindex_hermite);

static const struct point grid[] = {
    { .at = { "1", "0" } }, { .at = { "1", "1" } },  { .at = { "1", "2" } },
    { .at = { "1", "4" } }, { .at = { "1", "8" } },  { .at = { "2", "1" } },
    { .at = { "2", "3" } }, { .at = { "2", "7" } },  { .at = { "3", "1" } },
    { .at = { "3", "3" } }, { .at = { "3", "11" } }, { .at = { "4", "0" } },
    { .at = { "4", "1" } }, { .at = { "4", "5" } },  { .at = { "4", "9" } },
    { .at = { "3", "4" } },
};

static const struct rival rivals[] = {
    { .label = "unnormalised: without 1/sqrt(k!)",
      .predicts = &multiindex_hermite_unnormalised_quantity },
    { .label = "polynomials of physicists",
      .predicts = &multiindex_hermite_physicists_quantity },
    { .label = "k - 1 for k",
      .predicts = &multiindex_hermite_quantity,
      .axis = "k",
      .plus = "-1" },
    { .label = "k + 2 for k",
      .predicts = &multiindex_hermite_quantity,
      .axis = "k",
      .plus = "2" },
    { .label = "the other sign",
      .predicts = &multiindex_hermite_quantity,
      .factor = "-1" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1", "0" } },
      .value = "0.398942280",
      .radius = "1/1000000000",
      .source = "computed apart from this program, cut to nine digits" },
    { .point = { .at = { "1", "2" } },
      .value = "0.282094791",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "1", "4" } },
      .value = "-0.0814337519",
      .radius = "1/10000000000",
      .source = "the same" },
    { .point = { .at = { "1", "6" } },
      .value = "0.0446031029",
      .radius = "1/10000000000",
      .source = "the same" },
    { .point = { .at = { "1", "8" } },
      .value = "-0.0298017016",
      .radius = "1/10000000000",
      .source = "the same" },
    { .point = { .at = { "2", "1" } },
      .value = "0.797884560",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "2", "3" } },
      .value = "-0.325735007",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "2", "5" } },
      .value = "0.218509686",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "2", "7" } },
      .value = "-0.168583882",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "3", "1" } },
      .value = "0.605705509",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "3", "3" } },
      .value = "-0.148437190",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "3", "5" } },
      .value = "0.0625475237",
      .radius = "1/10000000000",
      .source = "the same" },
    { .point = { .at = { "3", "7" } },
      .value = "-0.0314454192",
      .radius = "1/10000000000",
      .source = "the same" },
    { .point = { .at = { "4", "1" } },
      .value = "0.206620964",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "4", "3" } },
      .value = "-0.0254732579",
      .radius = "1/10000000000",
      .source = "the same" },
    { .point = { .at = { "4", "5" } },
      .value = "0.00587706060",
      .radius = "1/1000000000000",
      .source = "the same" },
};

CLAIM (multiindex_hermite) = {
    .id = "multiindex/hermite",
    .statement =
        "Hermite coefficients $a_k = E f(z) h_k(z)$, $h_k$ orthonormal under "
        "$N(0, 1)$, of common links: for $\\max(z, 0)$ they are $1/\\sqrt{2 "
        "\\pi}$, $1/2$ and for even $k \\ge 2$ $(-1)^{k/2-1}(k-3)!!/\\sqrt{2 "
        "\\pi k!}$; for the sign and odd $k$ $\\sqrt{2/\\pi} "
        "(-1)^{(k-1)/2}(k-2)!!/\\sqrt{k!}$; those of $\\tanh$ and of "
        "$1/(1+e^{-z})$ have no closed form and are enclosed; all others "
        "vanish (numbered 1 to 4).",
    .source = "classical; derived here",

    .predicts = &multiindex_hermite_quantity,
    .second = &multiindex_hermite_steps_quantity,
    .proved_by = &multiindex_hermite_proof,
    .run_by = &multiindex_hermite_experiment,
    .measured = "coefficient",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/1000000000000",
                .runs = 1,
                .why = "rounding, followed term by term: below 2e-13 up to "
                       "k = 11" },
};
