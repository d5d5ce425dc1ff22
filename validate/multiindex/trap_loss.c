#include "validate/claim.h"

USES (quantity, multiindex_trap_loss);
USES (quantity, multiindex_trap_loss_larger);
USES (quantity, multiindex_trap_loss_same_sign);
USES (experiment, multiindex_trap_loss);
USES (proof, multiindex_trap);

static const struct point grid[] = {
    { .at = { "3", "9/10", "91/200", "1/2" } },
    { .at = { "3", "9/10", "89/200", "1/2" } },
    { .at = { "3", "9/10", "-97/200", "1/2" } },
    { .at = { "3", "9/10", "-96/200", "1/2" } },
    { .at = { "4", "1/2", "3/5", "-7/10" } },
    { .at = { "4", "1/2", "11/20", "4/5" } },
    { .at = { "3", "7/5", "1/5", "1/8" } },
};

static const struct rival rivals[] = {
    { .label = "the larger overlap wins",
      .predicts = &multiindex_trap_loss_larger_quantity },
    { .label = "the signs of the overlaps do not matter",
      .predicts = &multiindex_trap_loss_same_sign_quantity },
    { .label = "the loss without its half",
      .predicts = &multiindex_trap_loss_quantity,
      .factor = "2" },
    { .label = "a a tenth less",
      .predicts = &multiindex_trap_loss_quantity,
      .axis = "a",
      .times = "10/11" },
};

CLAIM (multiindex_trap_loss) = {
    .id = "multiindex/trap_loss",
    .statement =
        "One column on the two directions of $h_k(z_1) + a h_k(z_2)$, $k \\ge "
        "3$, is not enough: gradient flow with the best link ends with the "
        "first alone, loss $\\frac12 a^2$, when $|m_1/m_2|^e > a$ at the "
        "start, and else with the second, loss $\\frac12$; $e = k-2$, but $e "
        "= k$ for odd $k$ and overlaps $m_1$, $m_2$ of different signs.",
    .source = "derived here",

    .predicts = &multiindex_trap_loss_quantity,
    .proved_by = &multiindex_trap_proof,
    .run_by = &multiindex_trap_loss_experiment,
    .measured = "loss",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/1000000000",
                .runs = 1,
                .why = "the run ends 2^-36 before the direction is learnt, "
                       "which its budget has" },
};
