#include "validate/claim.h"

USES (quantity, memscale_cap);
USES (quantity, memscale_cap_normal);
USES (quantity, memscale_cap_upper);
USES (proof, memscale_cap_normal);

/* Few and many degrees of freedom, weights of 1/d and far from it. */
static const struct point grid[] = {
    { .at = { "1", "1/7" } },        { .at = { "2", "1/2" } },
    { .at = { "7", "1/3" } },        { .at = { "10", "1/97" } },
    { .at = { "100", "1/12" } },     { .at = { "1000", "1/125" } },
    { .at = { "1000", "1/2" } },     { .at = { "30000", "1/137" } },
    { .at = { "1000", "1/30000" } },
};

static const struct rival rivals[] = {
    { .label = "d - 1/2 and -log (1-w) in place of d and w/(1-w)",
      .predicts = &memscale_cap_upper_quantity },
    { .label = "5 % larger",
      .predicts = &memscale_cap_normal_quantity,
      .factor = "21/20" },
};

CLAIM (memscale_cap_normal) = {
    .id = "memscale/cap_normal",
    .statement = "Student's tail is at least the normal one: $h_d(w) \\ge "
                 "\\Phi(-\\sqrt{d w/(1-w)})$ for all $d \\ge 1$, by Jensen's "
                 "inequality.",
    .source = "derived here",

    .predicts = &memscale_cap_normal_quantity,
    .proved_by = &memscale_cap_normal_proof,
    .unrun = "the cap is known exactly and sampled by memscale/cap",
    .against = &memscale_cap_quantity,

    GRID (grid),
    RIVALS (rivals),
    .accept = { .relation = AT_LEAST,
                .scale = OF_ONE,
                .margin = "0",
                .why = "a bound has no margin" },
};
