#include "validate/claim.h"

USES (quantity, teleport_strong_rate);
USES (quantity, teleport_strong_rate_lojasiewicz);
USES (quantity, teleport_line_search_rate);
USES (experiment, teleport_strong_rate);
USES (proof, teleport_strong_rate);

static const struct point grid[] = {
    { .at = { "1/10", "10" } },      { .at = { "1/100", "100" } },
    { .at = { "1/2", "5" } },        { .at = { "1/3", "3" } },
    { .at = { "1/4", "2" } },        { .at = { "136/137", "7" } },
    { .at = { "1/1000", "10000" } },
};

static const struct rival rivals[] = {
    { .label = "(1 - mu)^K, as by the Polyak-Lojasiewicz inequality",
      .predicts = &teleport_strong_rate_lojasiewicz_quantity },
    { .label = "the factor of exact line search",
      .predicts = &teleport_line_search_rate_quantity },
    { .label = "one step more",
      .predicts = &teleport_strong_rate_quantity,
      .axis = "K",
      .plus = "1" },
    { .label = "mu 1e-6 larger",
      .predicts = &teleport_strong_rate_quantity,
      .axis = "mu",
      .times = "1000001/1000000" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1/10", "10" } },
      .value = ".121576654",
      .radius = "1/1000000000",
      .source = "computed apart from this program, cut to nine digits" },
    { .point = { .at = { "1/100", "100" } },
      .value = ".133979674",
      .radius = "1/1000000000",
      .source = "the same" },
    { .point = { .at = { "1/2", "5" } },
      .value = "1/1024",
      .radius = "1/1000000000000",
      .source = "by hand" },
    { .point = { .at = { "1/3", "3" } },
      .value = "64/729",
      .radius = "1/1000000000000",
      .source = "by hand" },
    { .point = { .at = { "1/4", "2" } },
      .value = "81/256",
      .radius = "1/1000000000000",
      .source = "by hand" },
};

CLAIM (teleport_strong_rate) = {
    .id = "teleport/strong_rate",
    .statement =
        "On $\\mu$-strongly convex $L$-smooth functions, $L = 1$, each "
        "gradient step of size $1/L$ leaves at most $(1-\\mu)^2$ of the gap, "
        "for every $\\mu$ in $(0,1)$; teleports that do not raise the value "
        "may come in between. On $\\frac\\mu2 |x|^2$ it leaves just that, "
        "with "
        "teleports or without: they neither help nor hurt the worst case.",
    .source = "Level Set Teleportation: An Optimization Perspective, that "
              "teleports do not improve the rate, as recalled; the sharp "
              "factor is derived here",

    .predicts = &teleport_strong_rate_quantity,
    .proved_by = &teleport_strong_rate_proof,
    .run_by = &teleport_strong_rate_experiment,
    .measured = "left",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/10000000000",
                .runs = 1,
                .why = "rounding, 40 units of itself a step, 1e4 steps" },
};
