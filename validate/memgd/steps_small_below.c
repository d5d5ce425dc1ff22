#include "validate/claim.h"

USES (quantity, memgd_steps_small_below);
USES (experiment, memgd_steps_to_accuracy);
USES (proof, memgd_steps_small_law);

static const struct point grid[] = {
    { .at = { "3/4", "1/2", "1/1000" } },
    { .at = { "3/4", "1/2", "1/50" } },
    { .at = { "3/5", "9/10", "1/1000" } },
    { .at = { "9/10", "1/2", "1/1000" } },
    { .at = { "3/4", "19/20", "1/500" } },
    { .at = { "17/20", "137/200", "1/700" } },
};

static const struct rival rivals[] = {
    { .label = "1 % more",
      .predicts = &memgd_steps_small_below_quantity,
      .factor = "101/100" },
    { .label = "steps of half the size",
      .predicts = &memgd_steps_small_below_quantity,
      .axis = "eta",
      .times = "1/2" },
    { .label = "p 1 % larger",
      .predicts = &memgd_steps_small_below_quantity,
      .axis = "p",
      .times = "101/100" },
};

CLAIM (memgd_steps_small_below) = {
    .id = "memgd/steps_small_below",
    .statement =
        "Gradient descent from $W = 0$ needs at least $t/\\eta$ steps "
        "until two tokens with opposite labels are right, where the "
        "flow has $m_2(t) = -\\kappa t$, $\\kappa = \\eta\\lambda r/2$: "
        "$\\lambda$ the sharpness at 0, $r^2 = p^2 + q^2 - 2\\rho pq$, "
        "$\\eta \\le 4$, $\\kappa < \\rho p - q$.",
    .source = "derived here; arXiv 2402.18724 maps steps to accuracy over "
              "step sizes (as recalled)",

    .predicts = &memgd_steps_small_below_quantity,
    .proved_by = &memgd_steps_small_law_proof,
    .run_by = &memgd_steps_to_accuracy_experiment,
    .measured = "first",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .runs = 1,
                .why = "a bound, and integers whose signs are certain in the "
                       "run" },
};
