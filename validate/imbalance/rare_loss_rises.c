#include "validate/claim.h"

USES (quantity, imbalance_start_loss);
USES (quantity, imbalance_frequency_loss);
USES (proof, imbalance_rare_loss_rises);
USES (experiment, imbalance_trained_loss);

static const struct point grid[] = {
    { .at = { "3", "1/10", "0", "3", "2" } },
    { .at = { "5", "1/25", "0", "1", "4" } },
    { .at = { "5", "1/25", "0", "10", "4" } },
    { .at = { "5", "1/25", "0", "100", "4" } },
    { .at = { "7", "1/100", "0", "20", "6" } },
    { .at = { "7", "1/1000", "9/10", "20", "6" } },
    { .at = { "7", "1/100", "0", "400", "6" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "as high as with the frequencies alone",
      .predicts = &imbalance_frequency_loss_quantity },
    { .label = "a third above the start",
      .predicts = &imbalance_start_loss_quantity,
      .factor = "4/3" },
};

CLAIM (imbalance_rare_loss_rises) = {
    .id = "imbalance/rare_loss_rises",
    .statement =
        "Softmax regression on $m$ groups of $2^g$ classes with $2^{m-g}$ "
        "samples each, $g=0,\\dots,m-1$, trained from $W=0$ by full-batch "
        "steps of size $\\eta$ with momentum $\\beta$, the inner products of "
        "the inputs being their expectations $(m+1)2^m(1/4+[i=j]/12)$: "
        "descent first learns the frequencies, and the loss of the rarest "
        "classes is then above $\\log c$, where it began.",
    .source =
        "derived here, for the released synthetic data of arXiv 2402.19449 "
        "with inputs that have their first two moments exactly",

    .predicts = &imbalance_start_loss_quantity,
    .proved_by = &imbalance_rare_loss_rises_proof,
    .run_by = &imbalance_trained_loss_experiment,
    .measured = "loss",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a strict inequality, with proved bounds of the run" },
};
