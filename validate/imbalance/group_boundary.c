#include "validate/claim.h"

USES (quantity, imbalance_group_boundary);
USES (quantity, imbalance_group_boundary_scan);
USES (proof, imbalance_group_boundary);
USES (experiment, imbalance_group_boundary);

#define DECILES(c)                                              \
    { .at = { c, "10", "1" } }, { .at = { c, "10", "2" } },     \
        { .at = { c, "10", "3" } }, { .at = { c, "10", "4" } }, \
        { .at = { c, "10", "5" } }, { .at = { c, "10", "6" } }, \
        { .at = { c, "10", "7" } }, { .at = { c, "10", "8" } }, \
    {                                                           \
        .at = { c, "10", "9" }                                  \
    }

static const struct point grid[] = {
    DECILES ("10000"),
    DECILES ("50257"),
    { .at = { "137", "3", "2" } },
    { .at = { "1000", "7", "5" } },
};

static const struct rival rivals[] = {
    { .label = "the next group",
      .predicts = &imbalance_group_boundary_quantity,
      .axis = "i",
      .plus = "1" },
    { .label = "one class in a thousand more",
      .predicts = &imbalance_group_boundary_quantity,
      .axis = "c",
      .times = "1001/1000" },
    { .label = "eleven groups",
      .predicts = &imbalance_group_boundary_quantity,
      .axis = "n",
      .plus = "1" },
};

#define SOURCE "num.: two programs, exact integers"
#define SEEN(c, i, value)                                  \
    {                                                      \
        { .at = { c, "10", i } }, value, "0", SOURCE, NULL \
    }
static const struct observation observed[] = {
    SEEN ("50257", "1", "2"),     SEEN ("50257", "2", "5"),
    SEEN ("50257", "3", "17"),    SEEN ("50257", "4", "54"),
    SEEN ("50257", "5", "168"),   SEEN ("50257", "6", "525"),
    SEEN ("50257", "7", "1643"),  SEEN ("50257", "8", "5138"),
    SEEN ("50257", "9", "16070"), SEEN ("50257", "10", "50257"),
    SEEN ("10000", "1", "1"),     SEEN ("10000", "2", "4"),
    SEEN ("10000", "3", "11"),    SEEN ("10000", "4", "28"),
    SEEN ("10000", "5", "75"),    SEEN ("10000", "6", "199"),
    SEEN ("10000", "7", "531"),   SEEN ("10000", "8", "1412"),
    SEEN ("10000", "9", "3758"),  SEEN ("10000", "10", "10000"),
};

CLAIM (imbalance_group_boundary) = {
    .id = "imbalance/group_boundary",
    .statement =
        "When the $c$ classes of Zipf's law are cut into $n$ groups of about "
        "$1/n$ of the samples, group $i$ ends with the least class $K$ that "
        "has $H_K / H_c \\ge i/n$.",
    .source = "arXiv 2402.19449, figure 1 (as recalled): ten groups",

    .predicts = &imbalance_group_boundary_quantity,
    .second = &imbalance_group_boundary_scan_quantity,
    .proved_by = &imbalance_group_boundary_proof,
    .run_by = &imbalance_group_boundary_experiment,
    .measured = "last",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "0",
                .runs = 1,
                .why = "an integer has no margin" },
};
