#include "validate/claim.h"

USES (quantity, memgd_support_law);
USES (quantity, memgd_support_margin);
USES (proof, memgd_support_law);

static const struct point grid[] = {
    { .at = { "2", "1/3", "1000000000000", "1" } },
    { .at = { "3", "1/4", "100000000000000000000", "2" } },
    { .at = { "6", "1/7", "1000000000000", "6" } },
    { .at = { "3", "-1/10", "100000000000000", "3" } },
    { .at = { "3", "1/3", "1000000000000000000000000", "2" } },
};

static const struct rival rivals[] = {
    { .label = "the other sign of the inner products",
      .predicts = &memgd_support_law_quantity,
      .axis = "c",
      .times = "-1" },
    { .label = "no interference",
      .predicts = &memgd_support_law_quantity,
      .axis = "c",
      .times = "0" },
    { .label = "a without its half",
      .predicts = &memgd_support_law_quantity,
      .axis = "t",
      .times = "1/2" },
    { .label = "one token more",
      .predicts = &memgd_support_law_quantity,
      .axis = "N",
      .plus = "1" },
};

CLAIM (memgd_support_law) = {
    .id = "memgd/support_law",
    .statement = "N tokens that all are support vectors, $a = \\tfrac12 "
                 "G^{-1} 1 > 0$ for their signed Gram matrix $G$, have the "
                 "margins $m_i = \\log t + \\log(p_i/a_i) + o(1)$; here "
                 "chains, $G_{x,x+1} = c$, with $p_x \\propto 1/x$.",
    .source =
        "the settings are those of the released code of arXiv 2402.18724 (as "
        "recalled); the equation and all numbers are derived here",

    .predicts = &memgd_support_law_quantity,
    .proved_by = &memgd_support_law_proof,
    .against = &memgd_support_margin_quantity,
    .unrun = "both sides are exact; the same flow of two tokens is run by "
             "two_token_margin",

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "1/1000000",
                .why = "what the law leaves out is of the order of (log t)/t "
                       "and t^-lambda, lambda the least of the spectrum of 2 "
                       "G diag a; the margin of the flow is enclosed, and so "
                       "the difference at these times is" },
};
