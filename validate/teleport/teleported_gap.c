#include "validate/claim.h"

USES (quantity, teleport_teleported_gap);
USES (quantity, teleport_sharp_descent);
USES (experiment, teleport_teleported_gap);
USES (proof, teleport_teleported_gap);

static const struct point grid[] = {
    { .at = { "1", "149/200" } },
    { .at = { "7", "3/5" } },
    { .at = { "137", "4/5" } },
    { .at = { "1000", "9/10" } },
    { .at = { "2000", "23/25" } },
    { .at = { "20000", "19/20" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "1/(K+2)", .predicts = &teleport_sharp_descent_quantity },
    { .label = "the sharp rate without teleports, 1/(4K+2)",
      .predicts = &teleport_sharp_descent_quantity,
      .axis = "K",
      .times = "4" },
    { .label = "one step more",
      .predicts = &teleport_teleported_gap_quantity,
      .axis = "K",
      .plus = "1" },
    { .label = "rho 1e-6 larger",
      .predicts = &teleport_teleported_gap_quantity,
      .axis = "rho",
      .times = "1000001/1000000" },
};

CLAIM (teleport_teleported_gap) = {
    .id = "teleport/teleported_gap",
    .statement =
        "On a convex $1$-smooth function with $R \\le 1$, a Moreau envelope "
        "of a maximum of linear functions, $K$ gradient steps with a teleport "
        "to the worst place of the level before each leave $\\delta_K$ with "
        "$K\\delta_K \\to \\rho^2$, any $\\rho < 1$: for arbitrary "
        "teleports on level sets the constant of $1/(K+2)$ is best possible, "
        "and the $1/(4K+2)$ of plain descent does not survive them.",
    .source = "derived here",

    .predicts = &teleport_teleported_gap_quantity,
    .proved_by = &teleport_teleported_gap_proof,
    .run_by = &teleport_teleported_gap_experiment,
    .measured = "gap",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000",
                .runs = 1,
                .why = "slopes rounded down by 2^-48 at every step; the "
                       "budget follows them" },
};
