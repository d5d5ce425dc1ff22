#include "validate/claim.h"

USES (quantity, imbalance_descent_wrong);
USES (quantity, imbalance_descent_right);
USES (experiment, imbalance_descent_margin);
USES (proof, imbalance_descent_margin);

static const struct point grid[] = {
    { .at = { "10", "1/2", "100" } },
    { .at = { "2", "7/5", "1000" } },
    { .at = { "50", "1/10", "137" } },
    { .at = { "137", "1", "100" } },
};

static const struct rival rivals[] = {
    { .label = "with the other sign, a = (c - 1) b",
      .predicts = &imbalance_descent_wrong_quantity,
      .paper_says = "paper's proof (Lemma 6, as recalled) writes a = (c-1) b "
                    "for the right score a and the wrong ones b, correct is "
                    "a = -(c-1) b",
      .factor = "-1" },
    { .label = "as large as the right score",
      .predicts = &imbalance_descent_right_quantity,
      .factor = "-1" },
    { .label = "one step more",
      .predicts = &imbalance_descent_wrong_quantity,
      .axis = "k",
      .plus = "1" },
    { .label = "one class more",
      .predicts = &imbalance_descent_wrong_quantity,
      .axis = "c",
      .plus = "1" },
};

CLAIM (imbalance_descent_wrong) = {
    .id = "imbalance/descent_wrong",
    .statement =
        "Softmax regression of $c$ classes on one-hot inputs by gradient "
        "steps from zero: of the scores of an input all wrong ones are $-u/c$ "
        "and the right one is $(c-1) u/c$, $u$ the margin.",
    .source = "arXiv 2402.19449, Lemmas 4 and 6 (as recalled)",

    .predicts = &imbalance_descent_wrong_quantity,
    .proved_by = &imbalance_descent_margin_proof,
    .run_by = &imbalance_descent_margin_experiment,
    .measured = "wrong",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000000",
                .runs = 1,
                .why = "rounding of a thousand steps of the whole matrix in "
                       "doubles; a wrong score is small, and what is proved "
                       "is the error of the margin, up to 137 times as "
                       "large" },
};
