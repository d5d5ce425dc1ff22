#include "validate/claim.h"

USES (quantity, imbalance_head_largest);
USES (quantity, imbalance_head_largest_scan);
USES (quantity, imbalance_head_cut);
USES (quantity, imbalance_common_classes);
USES (proof, imbalance_head_frequency);

static const struct point grid[] = {
    { .at = { "1000" } },          { .at = { "137" } },
    { .at = { "10000" } },         { .at = { "50257" } },
    { .at = { "1000000" } },       { .at = { "1000000000" } },
    { .at = { "1000000000000" } },
};

static const struct rival rivals[] = {
    { .label = "c / log^2 c",
      .predicts = &imbalance_head_cut_quantity,
      .paper_says = "paper takes the classes up to c / log^2 c for those with "
                    "c pi_k >= log c: these end at c / (H_c log c)" },
    { .label = "those with c pi_k >= 1",
      .predicts = &imbalance_common_classes_quantity },
};

CLAIM (imbalance_head_largest) = {
    .id = "imbalance/head_largest",
    .statement = "Under Zipf's law on $c$ classes those with $c \\pi_k \\ge "
                 "\\log c$ are the first $\\lfloor c / (H_c \\log c) "
                 "\\rfloor$.",
    .source = "derived here; arXiv 2402.19449, appendix H (as recalled) has "
              "$c / \\log^2 c$",

    .predicts = &imbalance_head_largest_quantity,
    .second = &imbalance_head_largest_scan_quantity,
    .proved_by = &imbalance_head_frequency_proof,
    .unrun = "an integer that is known exactly",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "0",
                .why = "an integer has no margin" },
};
