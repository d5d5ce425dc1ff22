#include "validate/claim.h"

USES (quantity, imbalance_head_frequency_floor);
USES (quantity, imbalance_head_frequency);
USES (quantity, imbalance_log_classes);
USES (proof, imbalance_head_frequency);

static const struct point grid[] = {
    { .at = { "1000" } },          { .at = { "393" } },
    { .at = { "10000" } },         { .at = { "50257" } },
    { .at = { "1000000" } },       { .at = { "1000000000" } },
    { .at = { "1000000000000" } },
};

static const struct rival rivals[] = {
    { .label = "log c for every such class",
      .predicts = &imbalance_log_classes_quantity,
      .paper_says = "paper says that all classes k <= c / log^2 c have c pi_k "
                    ">= log c: the last of them has less for every c >= 393" },
    { .label = "a tenth more",
      .predicts = &imbalance_head_frequency_floor_quantity,
      .factor = "11/10" },
};

CLAIM (imbalance_head_frequency) = {
    .id = "imbalance/head_frequency",
    .statement =
        "Under Zipf's law on $c$ classes the last class $K = \\lfloor c / "
        "\\log^2 c \\rfloor$ of those that count as frequent has $c \\pi_K "
        "\\ge \\log^2 c / H_c$, which is below $\\log c$; and $c \\pi_K < "
        "\\log c$ for all $c \\ge 393$.",
    .source = "arXiv 2402.19449, appendix H (as recalled) has log c; the "
              "bound and its reach are derived here",

    .predicts = &imbalance_head_frequency_floor_quantity,
    .proved_by = &imbalance_head_frequency_proof,
    .against = &imbalance_head_frequency_quantity,
    .unrun = "both sides are exact numbers",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a theorem: K is at most c / log^2 c" },
};
