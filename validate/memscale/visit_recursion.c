#include "validate/claim.h"

USES (quantity, memscale_visit_recursion);
USES (quantity, memscale_visit_product);
USES (quantity, memscale_visit_flow);
USES (experiment, memscale_visit_recursion);
USES (proof, memscale_visit_recursion);

static const struct point grid[] = {
    { .at = { "1", "10", "100" } },     { .at = { "1/10", "9", "100" } },
    { .at = { "10", "9", "10" } },      { .at = { "5/2", "4", "37" } },
    { .at = { "7/3", "136", "1000" } }, { .at = { "1/1000", "10", "100" } },
};

static const struct rival rivals[] = {
    { .label = "c = M in place of M - 1",
      .predicts = &memscale_visit_recursion_quantity,
      .axis = "c",
      .plus = "1",
      .paper_says =
          "paper says 1 - p = 1/(1 + e^q/M) in plot_qgamma.ipynb (as "
          "recalled), correct is M - 1, as in approximation_error.ipynb" },
    { .label = "one visit more",
      .predicts = &memscale_visit_recursion_quantity,
      .axis = "n",
      .plus = "1" },
    { .label = "step 2 % larger",
      .predicts = &memscale_visit_recursion_quantity,
      .axis = "gamma",
      .times = "51/50" },
    { .label = "the flow in place of the steps",
      .predicts = &memscale_visit_flow_quantity },
};

static const struct observation observed[] = {
    { .point = { .at = { "1", "10", "100" } },
      .value = "6.86198359",
      .radius = "1/100000000",
      .source = "plot_qgamma.ipynb, run again: what its third curve draws" },
    { .point = { .at = { "10", "10", "100" } },
      .value = "6.86198359",
      .radius = "1/100000000",
      .source = "the same curve, by the legend of the figure",
      .disagrees = "paper says gamma = 10 in the legend of the figure (as "
                   "recalled), correct is 1, as its code has it" },
};

CLAIM (memscale_visit_recursion) = {
    .id = "memscale/visit_recursion",
    .statement = "An item that $n$ gradient steps of size $\\gamma$ visit, "
                 "when the $c = M - 1$ other classes keep score 0, is stored "
                 "with the weight $f^n(0)$, $f(q) = q + \\gamma/(1 + "
                 "e^q/c)$.",
    .source = "arXiv 2310.02984, section on optimisation, and the notebooks "
              "plot_qgamma and approximation_error of its code (as recalled); "
              "which c is exact is derived here",

    .predicts = &memscale_visit_recursion_quantity,
    .second = &memscale_visit_product_quantity,
    .proved_by = &memscale_visit_recursion_proof,
    .run_by = &memscale_visit_recursion_experiment,
    .measured = "score",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/100000000000",
                .runs = 1,
                .why = "rounding of a thousand steps in doubles, proved "
                       "below 1e-12 of the weight" },
};
