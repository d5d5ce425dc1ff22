/* The mistake of counting a term as learnt when one of its directions is. */
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
    fmpq_init (c);
    fmpq_zero (value);
    for (i = 0; i < target->terms; i++) {
        int reached = 0;
        for (k = 0; k < learnt; k++)
            reached = reached || target->term[i].degree[k] > 0;
        fmpq_set_si (c, target->term[i].numerator, 10);
        if (!reached)
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

QUANTITY (multiindex_plateau_reached) = {
    .axes = "f j",
    .domain = "integer 1 <= f <= 6, integer 0 <= j <= 3",
    .formula = "\\frac12 \\sum \\alpha_\\beta^2 \\text{ over the } \\beta "
               "\\text{ without any of the first j directions}",
    .ball = ball,
    .exact = exact,
};
