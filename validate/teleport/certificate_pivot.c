#include "validate/claim.h"

USES (quantity, teleport_certificate_pivot);
USES (quantity, teleport_certificate_pivot_matrix);
USES (proof, teleport_certificate_pivot);

static const struct point grid[] = {
    { .at = { "1", "0", "1" } },     { .at = { "1", "1", "1" } },
    { .at = { "2", "0", "1" } },     { .at = { "2", "1", "1" } },
    { .at = { "2", "2", "1" } },     { .at = { "3", "0", "1" } },
    { .at = { "3", "1", "1" } },     { .at = { "3", "2", "1" } },
    { .at = { "3", "3", "1" } },     { .at = { "7", "5", "7/5" } },
    { .at = { "20", "20", "1" } },   { .at = { "17", "11", "3/2" } },
    { .at = { "9", "4", "1/137" } },
};

static const struct rival rivals[] = {
    { .label = "of one step more",
      .predicts = &teleport_certificate_pivot_quantity,
      .axis = "N",
      .plus = "1" },
    { .label = "without the 1/2 of a form",
      .predicts = &teleport_certificate_pivot_quantity,
      .factor = "2" },
    { .label = "the step 1e-9 longer",
      .predicts = &teleport_certificate_pivot_quantity,
      .axis = "h",
      .times = "999999999/1000000000" },
};

static const struct observation observed[] = {
    { .point = { .at = { "1", "0", "1" } },
      .value = "1/6",
      .radius = "1/1000000000000",
      .source = "exact elimination apart from this program" },
    { .point = { .at = { "1", "1", "1" } },
      .value = "1/8",
      .radius = "1/1000000000000",
      .source = "the same" },
    { .point = { .at = { "2", "0", "1" } },
      .value = "1/10",
      .radius = "1/1000000000000",
      .source = "the same" },
    { .point = { .at = { "2", "1", "1" } },
      .value = "3/32",
      .radius = "1/1000000000000",
      .source = "the same" },
    { .point = { .at = { "2", "2", "1" } },
      .value = "11/54",
      .radius = "1/1000000000000",
      .source = "the same" },
    { .point = { .at = { "3", "0", "1" } },
      .value = "1/14",
      .radius = "1/1000000000000",
      .source = "the same" },
    { .point = { .at = { "3", "1", "1" } },
      .value = "5/72",
      .radius = "1/1000000000000",
      .source = "the same" },
    { .point = { .at = { "3", "2", "1" } },
      .value = "51/250",
      .radius = "1/1000000000000",
      .source = "the same" },
    { .point = { .at = { "3", "3", "1" } },
      .value = "23/96",
      .radius = "1/1000000000000",
      .source = "the same" },
};

CLAIM (teleport_certificate_pivot) = {
    .id = "teleport/certificate_pivot",
    .statement =
        "The form in $x_0 - x^*, g_0, \\dots, g_N$ that certifies the rate "
        "$1/(4Nh+2)$ has the pivots $d_0 = 1/(4Nh+2), d_1, \\dots, d_N$, "
        "found "
        "by a recursion of $O(N)$ operations, and a last one that is zero.",
    .source = "derived here",

    .predicts = &teleport_certificate_pivot_quantity,
    .second = &teleport_certificate_pivot_matrix_quantity,
    .proved_by = &teleport_certificate_pivot_proof,
    .unrun = "exact algebra",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_PREDICTION,
                .margin = "0",
                .why = "the same rational by another route" },
};
