#include "validate/claim.h"

USES (quantity, multiindex_sign_escape_time);
USES (quantity, multiindex_sign_escape_time_integral);
USES (quantity, multiindex_sign_logarithm);
USES (proof, multiindex_sign_escape_time);

static const struct point grid[] = {
    { .at = { "100", "0" } },
    { .at = { "10000", "0" } },
    { .at = { "100", "1/2" } },
    { .at = { "10000", "1/2" } },
    { .at = { "137", "1/1000000000000" } },
    { .at = { "7", "1/100" } },
};

static const struct rival rivals[] = {
    { .label = "a last phase of log(1/eta), as for smooth links",
      .predicts = &multiindex_sign_logarithm_quantity,
      .paper_says = "the last phase takes log(1/eta): a link with a jump "
                    "needs none, and "
                    "is at the optimum in finite time" },
    { .label = "one dimension more",
      .predicts = &multiindex_sign_escape_time_quantity,
      .axis = "d",
      .plus = "1" },
    { .label = "loss without its half",
      .predicts = &multiindex_sign_escape_time_quantity,
      .factor = "1/2" },
    { .label = "4/pi left out",
      .predicts = &multiindex_sign_escape_time_quantity,
      .factor = "14/11" },
};

static const struct observation observed[] = {
    { .point = { .at = { "100", "0" } },
      .value = "5.38711553",
      .radius = "1/100000000",
      .source = "computed apart from this program, cut to nine digits" },
    { .point = { .at = { "10000", "0" } },
      .value = "9.01180294",
      .radius = "1/100000000",
      .source = "the same" },
    { .point = { .at = { "100", "1/2" } },
      .value = "3.53031218",
      .radius = "1/100000000",
      .source = "the same" },
    { .point = { .at = { "10000", "1/2" } },
      .value = "7.15499959",
      .radius = "1/100000000",
      .source = "the same" },
};

CLAIM (multiindex_sign_escape_time) = {
    .id = "multiindex/sign_escape_time",
    .statement =
        "Under the link sign the flow $g' = \\frac4\\pi g "
        "\\sqrt{(1-g)/(1+g)}$ reaches $g = 1$ in finite time: from $1/d$ to "
        "$1 - \\eta$ it takes $\\frac\\pi4 [\\arcsin g - "
        "\\operatorname{arsech} g]$, also at $\\eta = 0$.",
    .source = "derived here; the paper's last phase of $\\log(1/\\eta)$ (as "
              "recalled) needs a link with a square-integrable derivative",

    .predicts = &multiindex_sign_escape_time_quantity,
    .second = &multiindex_sign_escape_time_integral_quantity,
    .proved_by = &multiindex_sign_escape_time_proof,
    .unrun = "both sides are exact",
    OBSERVED (observed),

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = EQUALS,
                .scale = OF_ONE,
                .margin = "0",
                .why = "both routes are exact" },
};
