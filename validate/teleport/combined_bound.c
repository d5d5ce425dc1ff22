#include "validate/claim.h"

USES (quantity, teleport_combined_bound);
USES (quantity, teleport_combined_bound_steps);
USES (quantity, teleport_combined_bound_first);
USES (quantity, teleport_combined_bound_sharp);
USES (proof, teleport_combined_bound);

static const struct point grid[] = {
    { .at = { "100", "10", "1/4" } },   { .at = { "100", "50", "1/4" } },
    { .at = { "100", "1", "1/10" } },   { .at = { "1000", "100", "1/2" } },
    { .at = { "20", "5", "1/3" } },     { .at = { "0", "3", "1/7" } },
    { .at = { "137", "11", "1/100" } }, { .at = { "53", "9", "136/137" } },
    { .at = { "6", "7", "1/2" } },
};

static const struct rival rivals[] = {
    { .label = "teleports at the start of a period",
      .predicts = &teleport_combined_bound_first_quantity },
    { .label = "1/(LR^2) for a plain step",
      .predicts = &teleport_combined_bound_sharp_quantity },
    { .label = "kappa for 1 - kappa",
      .predicts = &teleport_combined_bound_quantity,
      .axis = "kappa",
      .times = "-1",
      .plus = "1" },
    { .label = "one step more",
      .predicts = &teleport_combined_bound_quantity,
      .axis = "K",
      .plus = "1" },
    { .label = "a period longer by one",
      .predicts = &teleport_combined_bound_quantity,
      .axis = "period",
      .plus = "1" },
};

static const struct observation observed[] = {
    { .point = { .at = { "100", "10", "1/4" } },
      .value = ".00296599897",
      .radius = "1/100000000000",
      .source = "computed apart from this program, cut to nine digits" },
    { .point = { .at = { "100", "50", "1/4" } },
      .value = ".0125348189",
      .radius = "1/10000000000",
      .source = "the same" },
    { .point = { .at = { "100", "1", "1/10" } },
      .value = ".0000132806994",
      .radius = "1/10000000000000",
      .source = "the same" },
    { .point = { .at = { "1000", "100", "1/2" } },
      .value = ".00000967819985",
      .radius = "1/100000000000000",
      .source = "the same" },
    { .point = { .at = { "20", "5", "1/3" } },
      .value = "2/69",
      .radius = "1/1000000000000",
      .source = "by hand" },
};

CLAIM (teleport_combined_bound) = {
    .id = "teleport/combined_bound",
    .statement =
        "$L = R = 1$, $\\delta_0 = 1/2$: when a teleported step leaves at "
        "most "
        "$1 - \\kappa$ of the gap and a plain one adds $1/2$ to $1/\\delta$, "
        "$K = nB + j$ steps, the last of each period $B$ teleported, leave at "
        "most $\\delta_K$ with $1/\\delta_K = 2 r^n + \\frac12 (B-1) "
        "(r^n-1)/\\kappa + j/2$, $r = 1/(1-\\kappa)$.",
    .source = "Level Set Teleportation: An Optimization Perspective, the "
              "combined sub-linear and linear rate, as recalled; the closed "
              "form for a schedule is derived here",

    .predicts = &teleport_combined_bound_quantity,
    .second = &teleport_combined_bound_steps_quantity,
    .proved_by = &teleport_combined_bound_proof,
    .unrun = "a bound by recursion: a run against it stands in "
             "combined_bound_kept",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "0",
                .why = "the same rational by another route" },
};
