#include "validate/claim.h"

USES (quantity, teleport_logistic_descent);
USES (quantity, teleport_logistic_teleports);
USES (quantity, teleport_logistic_teleports_plotted);
USES (proof, teleport_logistic_teleports);
USES (experiment, teleport_logistic_teleports);

static const struct point grid[] = {
    { .at = { "20", "3", "1", "1/1000", "12", "1" } },
    { .at = { "20", "3", "1", "1/1000", "12", "5" } },
    { .at = { "13", "4", "7", "1/10", "5", "4" } },
    { .at = { "37", "5", "2", "1/100", "9", "2" } },
    { .at = { "20", "3", "1", "1/1000", "12", "20" }, .effort = 10 },
    { .at = { "200", "10", "3", "1/1000", "12", "2" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "no teleports",
      .predicts = &teleport_logistic_descent_quantity },
    { .label = "penalty with a half",
      .predicts = &teleport_logistic_teleports_quantity,
      .axis = "reg",
      .times = "1/2" },
    { .label = "without the penalty",
      .predicts = &teleport_logistic_teleports_plotted_quantity,
      .paper_says = "paper plots train_loss against the optimum (released "
                    "code), recorded without the penalty that is minimised, "
                    "correct gaps need the objective with reg |w|^2" },
    { .label = "one step less",
      .predicts = &teleport_logistic_teleports_quantity,
      .axis = "K",
      .plus = "-1",
      .paper_says = "paper (released code, gradient descent with teleports) "
                    "records the value before a step beside the iterate after "
                    "it, correct is one step later" },
    { .label = "other data",
      .predicts = &teleport_logistic_teleports_quantity,
      .axis = "seed",
      .plus = "1" },
};

CLAIM (teleport_logistic_teleports) = {
    .id = "teleport/logistic_teleports",
    .statement =
        "Logistic regression with penalty $reg\\,|w|^2$: the objective after "
        "$K$ times a teleport by the published routine ($S$ steps, $\\rho = "
        "1/10$, halved) and a step of size $1/L$, from zero. Every decision "
        "of the routine is certified, and training in doubles agrees, as long "
        "as its steps, halved every time, are not of the order of rounding: "
        "not at $S = 50$.",
    .source = "derived here; routine, penalty and step counts of the released "
              "code of Level Set Teleportation: An Optimization Perspective, "
              "on data made by a rule",

    .predicts = &teleport_logistic_teleports_quantity,
    .proved_by = &teleport_logistic_teleports_proof,
    .run_by = &teleport_logistic_teleports_experiment,
    .measured = "objective",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000000000",
                .runs = 1,
                .why = "rounding along the run, which each step of descent "
                       "contracts; its steps are far above rounding" },
};
