#include "validate/claim.h"

USES (quantity, memscale_plateau);
USES (quantity, memscale_plateau_decay);
USES (quantity, memscale_plateau_law);
USES (quantity, memscale_threshold_share_error);
USES (proof, memscale_plateau);

static const struct point grid[] = {
    { .at = { "2", "1/8", "800" } },      { .at = { "2", "1/8", "8000" } },
    { .at = { "2", "1/8", "80000" } },    { .at = { "3", "1/8", "800" } },
    { .at = { "3", "1/8", "8000" } },     { .at = { "2", "1/12", "12000" } },
    { .at = { "3/2", "1/5", "100000" } },
};

static const struct rival rivals[] = {
    { .label = "d^(1-alpha), from d = 80 on",
      .predicts = &memscale_plateau_decay_quantity,
      .paper_says = "paper says storing P of order d tokens makes an error of "
                    "order d^(1-alpha), up to logarithms (as recalled), "
                    "correct at P = c d is a plateau, Phi (-1/sqrt c)" },
    { .label = "a plateau at c 5 % larger",
      .predicts = &memscale_plateau_law_quantity,
      .axis = "c",
      .times = "21/20" },
    { .label = "missing factor 1/2",
      .predicts = &memscale_plateau_law_quantity,
      .factor = "2" },
    { .label = "the plateau alone", .predicts = &memscale_plateau_quantity },
};

CLAIM (memscale_plateau) = {
    .id = "memscale/plateau",
    .statement =
        "Storing $P = c d$ tokens alike, the error of two classes does not "
        "tend to zero: with $x = 1/\\sqrt c$ it is $\\Phi(-x) + "
        "\\frac{\\varphi(x) x (1-x^2)}{4d} + (1 - 2\\Phi(-x)) "
        "\\frac{(cd)^{1-\\alpha}}{2(\\alpha-1)\\zeta(\\alpha)}$ up to terms "
        "of order $d^{-2}$ and $d^{-\\alpha}$.",
    .source = "derived here; arXiv 2310.02984 (as recalled) has d^(1-alpha) "
              "at P of order d, the released code c = 1/8 and 1/12, with five "
              "classes, where the plateau is lower",

    .predicts = &memscale_plateau_law_quantity,
    .proved_by = &memscale_plateau_proof,
    .unrun = "the exact error is known, and sampled by "
             "memscale/threshold_error",
    .against = &memscale_threshold_share_error_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/200",
                .why = "the next terms, of relative order 1/(c d), with "
                       "c d >= 100" },
};
