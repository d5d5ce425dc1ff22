#include "validate/claim.h"

USES (quantity, memscale_equiangular_error);
USES (quantity, memscale_two_class_error);
USES (proof, memscale_equiangular_error);

static const struct point grid[] = {
    { .at = { "2", "1", "100", "2", "10" } },
    { .at = { "1/2", "0", "7", "2", "3" } },
};

static const struct rival rivals[] = {
    { .label = "two dimensions more",
      .predicts = &memscale_equiangular_error_quantity,
      .axis = "d",
      .plus = "2" },
    { .label = "three classes",
      .predicts = &memscale_equiangular_error_quantity,
      .axis = "M",
      .plus = "1" },
};

CLAIM (memscale_equiangular_error_two_classes) = {
    .id = "memscale/equiangular_error_two_classes",
    .statement = "With two classes the error of equiangular outputs, an "
                 "expectation over two variables, is the sum of caps "
                 "$\\sum_x p_x h_d(q_x^2/\\sum_z q_z^2)$.",
    .source = "derived here",

    .predicts = &memscale_equiangular_error_quantity,
    .second = &memscale_two_class_error_quantity,
    .proved_by = &memscale_equiangular_error_proof,
    .against = &memscale_two_class_error_quantity,
    .unrun = "both sides are exact; each is run by a claim of its own",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "1/1000",
                .why = "an identity, which the two routes hold to 30 digits; "
                       "the margin is for the rivals alone" },
};
