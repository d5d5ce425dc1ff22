/*
 * The loss when the first j directions of a target are learnt, and no others,
 * the link being the best: half of the squares of the terms that need another
 * direction.  Exact.
 */
#include "theory/plateau_targets.h"
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong number, learnt, i, k;
    const struct plateau_target *target;
    fmpq_t c;

    if (!fmpq_get_index (&number, at) || !fmpq_get_index (&learnt, at + 1))
        return OUT_OF_DOMAIN;
    target = plateau_target (number);
    if (learnt > target->directions)
        return OUT_OF_DOMAIN;
    fmpq_init (c);
    fmpq_zero (value);
    for (i = 0; i < target->terms; i++) {
        int needs = 0;
        for (k = learnt; k < 3; k++)
            needs = needs || target->term[i].degree[k] > 0;
        fmpq_set_si (c, target->term[i].numerator, 10);
        if (needs)
            fmpq_addmul (value, c, c);
    }
    fmpq_div_2exp (value, value, 1);
    fmpq_clear (c);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_plateau) = {
    .axes = "f j",
    .domain = "integer 1 <= f <= 6, integer 0 <= j <= 3, where j is at most "
              "the number of directions",
    .formula = "\\frac12 \\sum \\alpha_\\beta^2 \\text{ over the } \\beta "
               "\\text{ not supported in the first j of } " PLATEAU_TEXT,
    .ball = ball,
    .exact = exact,
};
