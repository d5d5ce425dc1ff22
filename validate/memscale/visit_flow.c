#include "validate/claim.h"

USES (quantity, memscale_visit_flow);
USES (quantity, memscale_visit_recursion);
USES (quantity, memscale_visit_flow_root);
USES (proof, memscale_visit_flow);
USES (quantity, memscale_visit_small_step);
USES (quantity, memscale_visit_many);

static const struct point grid[] = {
    { .at = { "1/1000", "10", "100" } }, { .at = { "1", "9", "100" } },
    { .at = { "5/2", "4", "37" } },      { .at = { "12", "9", "6" } },
    { .at = { "1/7", "1/3", "1000" } },
};

static const struct rival rivals[] = {
    { .label = "time 2 % later",
      .predicts = &memscale_visit_flow_quantity,
      .axis = "gamma",
      .times = "51/50" },
    { .label = "straight on at the first speed",
      .predicts = &memscale_visit_small_step_quantity },
    { .label = "log (c gamma n)", .predicts = &memscale_visit_many_quantity },
};

CLAIM (memscale_visit_flow) = {
    .id = "memscale/visit_flow",
    .statement =
        "For every step $\\gamma$ and count $n$ the weight $f^n(0)$ is at "
        "least what the flow $q' = 1/(1 + e^q/c)$ reaches at time $\\gamma "
        "n$, $q = s - W(e^s/c)$ with $s = \\gamma n + 1/c$ and Lambert's $W$.",
    .source = "the closed form and the bound are derived here; arXiv "
              "2310.02984 (as recalled) iterates f",

    .predicts = &memscale_visit_flow_quantity,
    .second = &memscale_visit_flow_root_quantity,
    .proved_by = &memscale_visit_flow_proof,
    .against = &memscale_visit_recursion_quantity,
    .unrun = "both sides are exact: visit_recursion is run by its own claim",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem for all steps and counts" },
};
