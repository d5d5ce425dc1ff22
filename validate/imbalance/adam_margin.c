#include "validate/claim.h"

USES (quantity, imbalance_adam_margin);
USES (quantity, imbalance_adam_margin_sum);
USES (quantity, imbalance_adam_margin_uncorrected);
USES (quantity, imbalance_adam_margin_default);
USES (quantity, imbalance_adam_margin_sign);
USES (experiment, imbalance_adam_margin);
USES (proof, imbalance_adam_margin);

static const struct point grid[] = {
    { .at = { "10", "1/20", "9/10", "999/1000", "200" } },
    { .at = { "3", "1/20", "9/10", "99/100", "37" } },
    { .at = { "2", "7/50", "1/2", "4/5", "31" } },
    { .at = { "137", "1/10", "0", "99/100", "40" } },
    { .at = { "50", "3/10", "9/10", "999/1000", "17" } },
    { .at = { "5", "1/10", "9/10", "9/10", "21" } },
    { .at = { "400", "1/20", "9/10", "999/1000", "100" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "momenta not corrected for their start",
      .predicts = &imbalance_adam_margin_uncorrected_quantity },
    { .label = "epsilon = 1e-8, in the rarest class of Zipf's law",
      .predicts = &imbalance_adam_margin_default_quantity },
    { .label = "sign descent",
      .predicts = &imbalance_adam_margin_sign_quantity },
    { .label = "the weight for the margin",
      .predicts = &imbalance_adam_margin_quantity,
      .factor = "1/2" },
    { .label = "one step more",
      .predicts = &imbalance_adam_margin_quantity,
      .axis = "k",
      .plus = "1" },
    { .label = "beta2 99/100 of it",
      .predicts = &imbalance_adam_margin_quantity,
      .axis = "beta2",
      .times = "99/100" },
    { .label = "one class more",
      .predicts = &imbalance_adam_margin_quantity,
      .axis = "c",
      .plus = "1" },
};

CLAIM (imbalance_adam_margin) = {
    .id = "imbalance/adam_margin",
    .statement =
        "Under Adam without $\\epsilon$, from $W = 0$ on one-hot inputs, all "
        "classes have the same margin after $k$ steps, whatever their "
        "frequencies: $2 a_k$, where $a_k$ is the diagonal weight, $-a_k$ "
        "every other one, and $a_k = a_{k-1} + \\eta \\hat m_k/\\sqrt{\\hat "
        "v_k}$ with the momenta of $g_k = 1/(e^{2 a_{k-1}} + c - 1)$. The "
        "loss "
        "is $\\log(1 + (c-1) e^{-2 a_k})$.",
    .source = "derived here; arXiv 2402.19449 (as recalled) has sign descent "
              "for Adam",

    .predicts = &imbalance_adam_margin_quantity,
    .second = &imbalance_adam_margin_sum_quantity,
    .proved_by = &imbalance_adam_margin_proof,
    .run_by = &imbalance_adam_margin_experiment,
    .measured = "margin",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "rounding of the run, where 1 - p loses digits, "
                       "proved below 3e-12 of the margin; the interval "
                       " holds the margins of all classes" },
};
