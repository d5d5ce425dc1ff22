#include "validate/claim.h"

USES (quantity, teleport_descent_rate);
USES (quantity, teleport_descent_rate_one_more);
USES (quantity, teleport_descent_rate_half);
USES (experiment, teleport_descent_rate);
USES (proof, teleport_descent_rate);

static const struct point grid[] = {
    { .at = { "1", "1" } },    { .at = { "2", "1" } },
    { .at = { "5", "1" } },    { .at = { "10", "1" } },
    { .at = { "1", "3/2" } },  { .at = { "100", "3/2" } },
    { .at = { "40", "7/5" } }, { .at = { "10000", "137/200" } },
};

static const struct rival rivals[] = {
    { .label = "1/(4Nh + 1)",
      .predicts = &teleport_descent_rate_one_more_quantity },
    { .label = "1/(2Nh + 1)",
      .predicts = &teleport_descent_rate_half_quantity },
    { .label = "one step more",
      .predicts = &teleport_descent_rate_quantity,
      .axis = "N",
      .plus = "1" },
    { .label = "the step twice counted",
      .predicts = &teleport_descent_rate_quantity,
      .axis = "N",
      .times = "2" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1", "1" } },
      .value = "1/6",
      .radius = "1/1000000000000",
      .source = "exact runs, in rationals" },
    { .point = { .at = { "2", "1" } },
      .value = "1/10",
      .radius = "1/1000000000000",
      .source = "the same" },
    { .point = { .at = { "5", "1" } },
      .value = "1/22",
      .radius = "1/1000000000000",
      .source = "the same" },
    { .point = { .at = { "10", "1" } },
      .value = "1/42",
      .radius = "1/1000000000000",
      .source = "the same" },
};

CLAIM (teleport_descent_rate) = {
    .id = "teleport/descent_rate",
    .statement =
        "$L = R = 1$: $N$ gradient steps of size $h/L$ on a convex $L$-smooth "
        "function leave at most $1/(4Nh+2)$, for every $N$ when $h \\le 1$ "
        "and "
        "for every $N \\le 100$ when $h \\le 3/2$. Huber's function with "
        "$\\Delta = 1/(2Nh+1)$ attains it, and as it depends on $|x|$ alone a "
        "teleport on its level sets leaves value and gradient's length: none "
        "can improve the worst case.",
    .source =
        "Drori and Teboulle, Performance of first-order methods for "
        "smooth convex minimization, as recalled; the proof for all N as "
        "a sum of squares is derived here",

    .predicts = &teleport_descent_rate_quantity,
    .proved_by = &teleport_descent_rate_proof,
    .run_by = &teleport_descent_rate_experiment,
    .measured = "gap",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "rounding adds: 20 units a step, 1e4 steps" },
};
