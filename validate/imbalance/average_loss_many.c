#include "validate/claim.h"

USES (quantity, imbalance_average_loss);
USES (quantity, imbalance_average_loss_plain);
USES (quantity, imbalance_average_loss_uniform);
USES (proof, imbalance_average_loss);

static const struct point grid[] = {
    { .at = { "1000", "7/5" } },
    { .at = { "1000", "100" } },
    { .at = { "1000", "10000" } },
    { .at = { "5000", "1000000" } },
    { .at = { "50257", "1000" } },
    { .at = { "1000000", "1000" }, .effort = 10 },
};

static const struct observation observed[] = {
    { .point = { .at = { "100", "1000" } },
      .value = "0.425622252",
      .radius = "1/1000000000",
      .source = "an independent computation, digits cut" },
    { .point = { .at = { "1000", "1000" } },
      .value = "2.82577409",
      .radius = "1/100000000",
      .source = "an independent computation, digits cut" },
    { .point = { .at = { "1000", "1000000" } },
      .value = "0.00104555942",
      .radius = "1/100000000000",
      .source = "an independent computation, digits cut" },
};

static const struct rival rivals[] = {
    { .label = "equal frequencies",
      .predicts = &imbalance_average_loss_uniform_quantity },
    { .label = "one class more",
      .predicts = &imbalance_average_loss_quantity,
      .axis = "c",
      .plus = "1" },
    { .label = "twice the time",
      .predicts = &imbalance_average_loss_quantity,
      .axis = "t",
      .times = "2" },
};

CLAIM (imbalance_average_loss_many) = {
    .id = "imbalance/average_loss_many",
    .statement =
        "The sum $\\sum_{k \\le c} \\pi_k \\ell_c(\\pi_k t)$ over many "
        "classes "
        "is had to any digits from its first terms and the formula of Euler "
        "and Maclaurin, as $\\ell_c$ is analytic in the sector $|Im \\tau| "
        "\\le \\kappa Re \\tau$, $\\kappa = \\min(1, "
        "\\frac{\\pi/2}{\\max(1, \\log c - 1)})$.",
    .source = "derived here",

    .predicts = &imbalance_average_loss_quantity,
    .second = &imbalance_average_loss_plain_quantity,
    .proved_by = &imbalance_average_loss_proof,
    .unrun = "imbalance/average_loss runs what a whole matrix can hold",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "0",
                .why = "two routes to the same number" },
};
