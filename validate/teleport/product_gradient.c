#include "validate/claim.h"

USES (quantity, teleport_product_gradient);
USES (quantity, teleport_product_gradient_direct);
USES (quantity, teleport_product_gradient_balanced);
USES (proof, teleport_product_gradient);
USES (experiment, teleport_product_gradient);

static const struct point grid[] = {
    { .at = { "1/2", "5/2" } },    { .at = { "1", "3" } },
    { .at = { "7/5", "137/10" } }, { .at = { "3", "1000" } },
    { .at = { "1/100", "37" } },
};

static const struct rival rivals[] = {
    { .label = "the level c for u squared, 2 c",
      .predicts = &teleport_product_gradient_quantity,
      .factor = "1/2" },
    { .label = "bounded: where a = b",
      .predicts = &teleport_product_gradient_balanced_quantity },
    { .label = "a disc 1 % larger",
      .predicts = &teleport_product_gradient_quantity,
      .axis = "r",
      .times = "101/100" },
    { .label = "grows like the distance",
      .predicts = &teleport_product_gradient_quantity,
      .axis = "r",
      .times = "1/2" },
};

CLAIM (teleport_product_gradient) = {
    .id = "teleport/product_gradient",
    .statement =
        "On a level set of $f = (ab-1)^2/2$, $f = u^2/2$, the squared "
        "gradient is $u^2 (a^2 + b^2)$ and grows like the square of the "
        "distance $r$ along a branch: it has no bound, and the exact "
        "teleport is not defined; within the disc of radius $r$ the largest "
        "is $u^2 r^2$.",
    .source = "that level sets need be bounded is in arXiv 2403.03362 "
              "(Proposition B.2, as recalled); this is derived here",

    .predicts = &teleport_product_gradient_quantity,
    .second = &teleport_product_gradient_direct_quantity,
    .proved_by = &teleport_product_gradient_proof,
    .run_by = &teleport_product_gradient_experiment,
    .measured = "square",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000000000000",
                .runs = 1,
                .why = "rounding of a b - 1, below 1e-12 of the square for u "
                       "from 1/100 on" },
};
