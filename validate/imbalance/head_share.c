#include "validate/claim.h"

USES (quantity, imbalance_all_samples);
USES (quantity, imbalance_head_share);
USES (quantity, imbalance_head_share_law);
USES (quantity, imbalance_head_share_longer);
USES (quantity, imbalance_head_share_plain);
USES (proof, imbalance_head_share);

static const struct point grid[] = {
    { .at = { "50257" } },         { .at = { "100000" } },
    { .at = { "1000000" } },       { .at = { "1000000000" } },
    { .at = { "1000000000000" } },
};

static const struct rival rivals[] = {
    { .label = "almost all samples",
      .predicts = &imbalance_all_samples_quantity,
      .paper_says = "paper relies on the classes up to c / log^2 c to hold "
                    "almost all samples, which is the limit: at c = 50257 "
                    "they hold 58.2 %" },
    { .label = "the classes up to c / log c",
      .predicts = &imbalance_head_share_longer_quantity,
      .paper_says = "paper (as recalled) writes the sum up to c / log c, "
                    "whose value is then that up to c / log^2 c" },
    { .label = "without Euler's constant",
      .predicts = &imbalance_head_share_plain_quantity },
    { .label = "one part in a thousand less",
      .predicts = &imbalance_head_share_law_quantity,
      .factor = "999/1000" },
};

CLAIM (imbalance_head_share) = {
    .id = "imbalance/head_share",
    .statement =
        "Under Zipf's law on $c$ classes those up to $K = \\lfloor c/\\log^2 "
        "c \\rfloor$ have the mass $1 - 2 \\log\\log c/(\\log c + \\gamma)$, "
        "within $(1/K + 1/(2c))/\\log c$.",
    .source = "derived here; arXiv 2402.19449, section 1 and appendix H (as "
              "recalled) have the limit, 1",

    .predicts = &imbalance_head_share_law_quantity,
    .proved_by = &imbalance_head_share_proof,
    .against = &imbalance_head_share_quantity,
    .unrun = "both sides are exact; masses are sampled by imbalance/head_mass",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/4600",
                .why = "the proved rest at the smallest c, 2.168e-4; "
                       "imbalance/head_share_error has it at each c" },
};
