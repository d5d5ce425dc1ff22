/*
 * Mass of the items a memory has not seen after T draws from a Zipf law.
 *
 * With p_x = x^-a / sum_{y<=N} y^-a, item x is missing from T independent
 * draws with probability (1 - p_x)^T, so the expected missing mass is
 *
 *     sum_{x=1}^{N} p_x (1 - p_x)^T.
 *
 * The sum is finite: ball arithmetic bounds every rounding error, no tail is
 * cut.
 */
#include "theory/quantity.h"

enum { EXPONENT, ITEMS, DRAWS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong items, draws, x;
    arb_t total, weight, term;

    if (!fmpq_get_index (&items, at + ITEMS)
        || !fmpq_get_index (&draws, at + DRAWS))
        return OUT_OF_DOMAIN;

    arb_init (total);
    arb_init (weight);
    arb_init (term);

    for (x = 1; x <= items; x++) {
        arb_set_si (weight, x);
        arb_pow_fmpq (weight, weight, at + EXPONENT, prec);
        arb_inv (weight, weight, prec);
        arb_add (total, total, weight, prec);
    }
    arb_zero (out);
    for (x = 1; x <= items; x++) {
        arb_set_si (weight, x);
        arb_pow_fmpq (weight, weight, at + EXPONENT, prec);
        arb_mul (weight, weight, total, prec);
        arb_inv (weight, weight, prec);
        arb_sub_ui (term, weight, 1, prec);
        arb_neg (term, term);
        arb_pow_ui (term, term, (ulong) draws, prec);
        arb_addmul (out, weight, term, prec);
    }

    arb_clear (total);
    arb_clear (weight);
    arb_clear (term);
    return EVALUATED;
}

/* Two powers an item; the power (1 - p)^T takes log T products. */
static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return fmpz_get_d (fmpq_numref (at + ITEMS))
           * (60 + 2 * (double) fmpz_bits (fmpq_numref (at + DRAWS)));
}

QUANTITY (memscale_unseen_mass_finite) = {
    .axes = "alpha N T",
    .domain = "alpha > 0, integer N >= 1, integer T >= 0",
    .formula = "\\sum_{x=1}^{N} p_x (1-p_x)^T",
    .ball = ball,
    .work = work,
};
