#include "validate/claim.h"

USES (quantity, memscale_one_step_error);
USES (experiment, memscale_one_step_error);
USES (proof, memscale_one_step_error);

static const struct point grid[] = {
    { .at = { "2", "20", "5", "10" } },
    { .at = { "3/2", "37", "3", "6" } },
    { .at = { "1", "12", "4", "4" } },
    { .at = { "2", "100", "5", "10" }, .effort = 10 },
};

static const struct rival rivals[] = {
    { .label = "one class less",
      .predicts = &memscale_one_step_error_quantity,
      .axis = "M",
      .plus = "-1" },
    { .label = "two dimensions more, at d = 4",
      .predicts = &memscale_one_step_error_quantity,
      .axis = "d",
      .plus = "2" },
    { .label = "Zipf exponent a tenth larger",
      .predicts = &memscale_one_step_error_quantity,
      .axis = "alpha",
      .times = "11/10" },
};

CLAIM (memscale_one_step_error) = {
    .id = "memscale/one_step_error",
    .statement =
        "One full gradient step from $W = 0$ on the cross-entropy recalls "
        "what the scheme $q = p$ recalls when the outputs have equal angles: "
        "with orthonormal ones its error is exactly that of the scheme.",
    .source =
        "arXiv 2310.02984 (as recalled): one gradient step is the scheme with "
        "rho = 1; that it is so for outputs of equal angles is derived here",

    .predicts = &memscale_one_step_error_quantity,
    .proved_by = &memscale_one_step_error_proof,
    .run_by = &memscale_one_step_error_experiment,
    .measured = "orthonormal",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/20",
                .runs = 20000,
                .why = "exact: the margin is resolution" },
};
