/*
 * E f (z) h_k (z) for f = e^(wz), cos wz, sin wz (link 1, 2, 3).  By parts it
 * is E f^(k) (z) / sqrt (k!), with E e^(wz) = e^(w^2/2), E cos wz =
 * e^(-w^2/2) and E sin wz = 0.
 */
#include "theory/hermite.h"
#include "theory/quantity.h"

enum { LINK, FREQUENCY, ORDER };

/* Nought by symmetry? */
static int
vanishes (slong link, slong k, const fmpq *w)
{
    return (link == 2 && k % 2 == 1) || (link == 3 && k % 2 == 0)
           || (fmpq_is_zero (w) && k > 0);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong link, k;
    arb_t t;

    if (!fmpq_get_index (&link, at + LINK) || !fmpq_get_index (&k, at + ORDER))
        return OUT_OF_DOMAIN;
    if (vanishes (link, k, at + FREQUENCY)) {
        arb_zero (out);
        return EVALUATED;
    }
    arb_init (t);
    prec += 2 * (slong) FLINT_BIT_COUNT ((ulong) k) + 10;
    arb_set_fmpq (t, at + FREQUENCY, prec);
    arb_mul (out, t, t, prec);
    arb_mul_2exp_si (out, out, -1);
    if (link > 1)
        arb_neg (out, out);
    arb_exp (out, out, prec);
    arb_pow_ui (t, t, (ulong) k, prec);
    arb_mul (out, out, t, prec);
    hermite_norm (t, k, prec);
    arb_div (out, out, t, prec);
    if (link > 1 && k % 4 >= 2)
        arb_neg (out, out);
    arb_clear (t);
    return EVALUATED;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong link, k;

    if (!fmpq_get_index (&link, at + LINK) || !fmpq_get_index (&k, at + ORDER))
        return OUT_OF_DOMAIN;
    if (vanishes (link, k, at + FREQUENCY))
        fmpq_zero (value);
    else if (fmpq_is_zero (at + FREQUENCY))
        fmpq_one (value);
    else
        return UNABLE;
    return EVALUATED;
}

QUANTITY (multiindex_hermite_exponential) = {
    .axes = "link w k",
    .domain = "integer 1 <= link <= 3, -1000 <= w <= 1000, integer k >= 0",
    .formula = "E f(z) h_k(z);\\ f = e^{wz}: e^{w^2/2} w^k/\\sqrt{k!};\\ "
               "\\cos wz, k even: (-1)^{k/2} e^{-w^2/2} w^k/\\sqrt{k!};\\ "
               "\\sin wz, k odd: (-1)^{(k-1)/2} e^{-w^2/2} w^k/\\sqrt{k!}",
    .ball = ball,
    .exact = exact,
};
