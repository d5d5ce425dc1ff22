#include "validate/claim.h"

USES (quantity, imbalance_sign_loss);
USES (quantity, imbalance_sign_loss_direct);
USES (quantity, imbalance_sign_loss_count);
USES (experiment, imbalance_sign_loss);
USES (proof, imbalance_sign_loss);

static const struct point grid[] = {
    { .at = { "10", "1" } },     { .at = { "3", "1" } },
    { .at = { "2", "7/5" } },    { .at = { "137", "5/3" } },
    { .at = { "10", "1/10" } },  { .at = { "50", "8" } },
    { .at = { "400", "10/3" } },
};

static const struct rival rivals[] = {
    { .label = "the class count in the exponent",
      .predicts = &imbalance_sign_loss_count_quantity,
      .paper_says = "paper says the loss is log (1 + (c-1) e^(-ct)) with c "
                    "the number of classes (as recalled), correct is e^(-2t): "
                    "right and wrong scores move apart with speed 2" },
    { .label = "only the right score moves",
      .predicts = &imbalance_sign_loss_quantity,
      .axis = "t",
      .times = "1/2" },
    { .label = "one class more",
      .predicts = &imbalance_sign_loss_quantity,
      .axis = "c",
      .plus = "1" },
    { .label = "one step of 64 more",
      .predicts = &imbalance_sign_loss_quantity,
      .axis = "t",
      .times = "65/64" },
};

CLAIM (imbalance_sign_loss) = {
    .id = "imbalance/sign_loss",
    .statement =
        "Under sign flow $W' = -\\mathrm{sign}(\\nabla f)$ from $W = 0$ on "
        "one-hot inputs, every class has at time $t$ the loss $\\log(1 + "
        "(c-1) e^{-2t})$, whatever its frequency; sign descent is on the "
        "flow without a discretisation error.",
    .source = "arXiv 2402.19449, Theorem 3 and Lemma 7 (as recalled, with "
              "e^{-ct}); the exponent 2 is derived here",

    .predicts = &imbalance_sign_loss_quantity,
    .second = &imbalance_sign_loss_direct_quantity,
    .proved_by = &imbalance_sign_loss_proof,
    .run_by = &imbalance_sign_loss_experiment,
    .measured = "loss",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .runs = 1,
                .why = "rounding of 64 steps, of c exponentials and of their "
                       "sum, proved below 3e-13 of the loss; the same for all "
                       "classes" },
};
