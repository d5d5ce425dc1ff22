/* Mehler: what the projection of overlap m makes of h_k is m^k h_k.  A finite
   recursion in balls. */
#include "theory/hermite.h"
#include "theory/quantity.h"

enum { ORDER, OVERLAP, PLACE };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong k;
    arb_t m;

    if (!fmpq_get_index (&k, at + ORDER))
        return OUT_OF_DOMAIN;
    arb_init (m);
    arb_set_fmpq (out, at + PLACE, prec + 4 * k + 20);
    hermite_value (out, k, out, prec + 4 * k + 20);
    arb_set_fmpq (m, at + OVERLAP, prec + 20);
    arb_pow_ui (m, m, (ulong) k, prec + 20);
    arb_mul (out, out, m, prec);
    arb_clear (m);
    return EVALUATED;
}

/* m^k, with h_0 = 1 and h_1 = z; nought with m = 0. */
static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong k;

    if (!fmpq_get_index (&k, at + ORDER))
        return OUT_OF_DOMAIN;
    if (k == 0)
        fmpq_one (value);
    else if (k == 1)
        fmpq_mul (value, at + OVERLAP, at + PLACE);
    else if (fmpq_is_zero (at + OVERLAP)
             || (k % 2 == 1 && fmpq_is_zero (at + PLACE)))
        fmpq_zero (value);
    else
        return UNABLE;
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    double k = fmpz_get_d (fmpq_numref (at + ORDER));

    return k * (1 + k / (double) prec);
}

QUANTITY (multiindex_averaged_hermite) = {
    .axes = "k m z",
    .domain = "integer k >= 0, -1 <= m <= 1",
    .formula = "E h_k(m z + \\sqrt{1 - m^2}\\,\\xi) = m^k h_k(z)",
    .ball = ball,
    .exact = exact,
    .work = work,
};
