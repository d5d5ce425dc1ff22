#include "validate/claim.h"

USES (quantity, imbalance_zipf_curvature);
USES (quantity, imbalance_zipf_curvature_roots);
USES (quantity, imbalance_zipf_curvature_diagonal);
USES (proof, imbalance_softmax_curvature);
USES (experiment, imbalance_zipf_curvature);

static const struct point grid[] = {
    { .at = { "10", "1" } }, { .at = { "10", "2" } },  { .at = { "10", "5" } },
    { .at = { "10", "9" } }, { .at = { "10", "10" } }, { .at = { "2", "1" } },
    { .at = { "37", "1" } }, { .at = { "37", "36" } },
};

static const struct rival rivals[] = {
    { .label = "entries of the diagonal",
      .predicts = &imbalance_zipf_curvature_diagonal_quantity },
    { .label = "the next eigenvalue",
      .predicts = &imbalance_zipf_curvature_quantity,
      .axis = "i",
      .plus = "1" },
    { .label = "one class more",
      .predicts = &imbalance_zipf_curvature_quantity,
      .axis = "c",
      .plus = "1" },
};

#define SOURCE "num.: two programs, cut after nine digits"
#define SEEN(i, value, radius)                             \
    {                                                      \
        { .at = { "10", i } }, value, radius, SOURCE, NULL \
    }
static const struct observation observed[] = {
    SEEN ("1", "0.264161821", "1e-9"),   SEEN ("2", "0.144598396", "1e-9"),
    SEEN ("3", "0.100046995", "1e-9"),   SEEN ("4", "0.0765934024", "1e-10"),
    SEEN ("5", "0.0620758458", "1e-10"), SEEN ("6", "0.0521847239", "1e-10"),
    SEEN ("7", "0.0449977202", "1e-10"), SEEN ("8", "0.0395210916", "1e-10"),
    SEEN ("9", "0.0351702862", "1e-10"),
};

CLAIM (imbalance_zipf_curvature) = {
    .id = "imbalance/zipf_curvature",
    .statement =
        "The Hessian $\\mathrm{diag}(\\pi) - \\pi\\pi^T$ of cross-entropy in "
        "the scores, for a softmax that equals Zipf's law on $c$ classes, has "
        "one eigenvalue between any two neighbouring frequencies, a zero of "
        "$\\sum_j \\pi_j^2/(\\pi_j - \\lambda) - 1$, and 0.",
    .source = "arXiv 2402.19449, equation (4) and appendix H (as recalled) "
              "have the Hessian; the spectrum is derived here",

    .predicts = &imbalance_zipf_curvature_quantity,
    .second = &imbalance_zipf_curvature_roots_quantity,
    .proved_by = &imbalance_softmax_curvature_proof,
    .run_by = &imbalance_zipf_curvature_experiment,
    .measured = "eigenvalue",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "rounding of Jacobi's method, proved below 1e-12" },
};
