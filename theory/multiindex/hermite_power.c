/*
 * E z^p h_k (z): as z^p = sum_j p! / (2^j j! (p - 2j)!) He_{p-2j}, it is p! /
 * (2^j j! sqrt (k!)) with p - k = 2j >= 0, else nought.
 */
#include "theory/hermite.h"
#include "theory/quantity.h"

enum { POWER, ORDER };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong p, k;
    fmpz_t whole, part;
    arb_t norm;

    if (!fmpq_get_index (&p, at + POWER) || !fmpq_get_index (&k, at + ORDER))
        return OUT_OF_DOMAIN;
    arb_zero (out);
    if (k > p || (p - k) % 2 != 0)
        return EVALUATED;
    fmpz_init (whole);
    fmpz_init (part);
    arb_init (norm);
    fmpz_fac_ui (whole, (ulong) p);
    fmpz_fac_ui (part, (ulong) (p - k) / 2);
    fmpz_mul_2exp (part, part, (ulong) (p - k) / 2);
    fmpz_divexact (whole, whole, part);
    arb_set_fmpz (out, whole);
    hermite_norm (norm, k, prec + 10);
    arb_div (out, out, norm, prec);
    fmpz_clear (whole);
    fmpz_clear (part);
    arb_clear (norm);
    return EVALUATED;
}

/* k = 0 and 1 have the norm 1; the others, where they vanish. */
static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong p, k;
    fmpz_t part;

    if (!fmpq_get_index (&p, at + POWER) || !fmpq_get_index (&k, at + ORDER))
        return OUT_OF_DOMAIN;
    if (k > p || (p - k) % 2 != 0) {
        fmpq_zero (value);
        return EVALUATED;
    }
    if (k > 1)
        return UNABLE;
    fmpz_init (part);
    fmpq_one (value);
    fmpz_fac_ui (fmpq_numref (value), (ulong) p);
    fmpz_fac_ui (part, (ulong) (p - k) / 2);
    fmpz_mul_2exp (part, part, (ulong) (p - k) / 2);
    fmpz_divexact (fmpq_numref (value), fmpq_numref (value), part);
    fmpz_clear (part);
    return EVALUATED;
}

QUANTITY (multiindex_hermite_power) = {
    .axes = "p k",
    .domain = "integer 0 <= p <= 10000, integer 0 <= k <= 10000",
    .formula = "E z^p h_k(z) = p!/(2^j j! \\sqrt{k!}),\\ p = k + 2j",
    .ball = ball,
    .exact = exact,
};
