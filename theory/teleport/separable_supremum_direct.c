/*
 * The same by trying every k.
 */
#include "theory/separable.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t c, value;
    fmpz_t k;

    arb_init (c);
    arb_init (value);
    fmpz_init (k);
    arb_set_fmpq (c, at + 1, prec);
    arb_zero (out);
    for (fmpz_one (k); fmpz_cmp (k, fmpq_numref (at)) <= 0;
         fmpz_add_ui (k, k, 1)) {
        separable_shared (value, c, k, prec);
        arb_max (out, out, value, prec);
    }
    arb_clear (c);
    arb_clear (value);
    fmpz_clear (k);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 100 * fmpq_get_d (at);
}

QUANTITY (teleport_separable_supremum_direct) = {
    .axes = "n c",
    .domain = "integer n >= 1, c > 0",
    .formula = "\\max_{k \\le n} k (1 - e^{-c/k})^2",
    .ball = ball,
    .work = work,
};
