#include "validate/claim.h"

USES (quantity, imbalance_assignment_ratio_lower);
USES (quantity, imbalance_assignment_ratio_upper);
USES (proof, imbalance_assignment);
USES (experiment, imbalance_assignment);

static const struct point grid[] = {
    { .at = { "1/4", "1/2", "1/1000" } },
    { .at = { "1/10", "1/4", "1/10000" } },
    { .at = { "1/2", "9/10", "1/500" } },
    { .at = { "1/11", "1/2", "1/2047" } },
    { .at = { "1/2047", "1/2", "1/2047" } },
};

static const struct rival rivals[] = {
    { .label = "1/p, whatever the frequency",
      .predicts = &imbalance_assignment_ratio_upper_quantity,
      .paper_says =
          "paper has gradient and Hessian in a constant ratio once a "
          "class has p = omega (1/c): with pi = q = 1/c the gradient "
          "has changed its sign and the ratio is below 0" },
    { .label = "q twice",
      .predicts = &imbalance_assignment_ratio_lower_quantity,
      .axis = "q",
      .times = "2" },
    { .label = "p larger by a millionth",
      .predicts = &imbalance_assignment_ratio_lower_quantity,
      .axis = "p",
      .times = "1000001/1000000" },
};

#define SOURCE "derived by hand"
static const struct observation observed[] = {
    { { .at = { "1/4", "1/2", "1/1000" } },
      "497000/252997",
      "1e-12",
      SOURCE,
      NULL },
    { { .at = { "1/10", "1/4", "1/10000" } },
      "24970000/6279997",
      "1e-12",
      SOURCE,
      NULL },
    { { .at = { "1/100", "1/10", "1/100000" } },
      "998900000/101099989",
      "1e-12",
      SOURCE,
      NULL },
    { { .at = { "1/2", "9/10", "1/500" } },
      "24500/22999",
      "1e-12",
      SOURCE,
      NULL },
    { { .at = { "1/11", "1/2", "1/2047" } },
      "8298538/4272049",
      "1e-12",
      SOURCE,
      NULL },
};

CLAIM (imbalance_assignment_ratio_lower) = {
    .id = "imbalance/assignment_ratio_lower",
    .statement =
        "When a model gives a class of frequency $\\pi$ the probability $p$ "
        "on its own samples and $q$ on all others, minus the gradient over "
        "the curvature in its bias is $((1-p)\\pi - q(1-\\pi))/(p(1-p)\\pi + "
        "q(1-q)(1-\\pi))$, the least ratio for probabilities up to $q \\le "
        "1/2$; it is near $1/p$ only when $q/\\pi$ is small.",
    .source = "arXiv 2402.19449, assumption 1 and proposition 2 (as recalled) "
              "have the limit; the exact form is derived here",

    .predicts = &imbalance_assignment_ratio_lower_quantity,
    .proved_by = &imbalance_assignment_proof,
    .run_by = &imbalance_assignment_experiment,
    .measured = "ratio",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000000",
                .runs = 1,
                .why = "64 points of Cauchy's formula: the rest is below "
                       "3^-64, rounding, divided by a curvature of 6e-4, is "
                       "proved below 2e-9" },
};
