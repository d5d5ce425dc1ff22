/*
 * The margin that k gradient steps of size eta give to a token of frequency p
 * among M classes, embeddings orthonormal, from zero: m_{k+1} = m_k + eta p M
 * / (M - 1 + e^{m_k}).
 *
 * Iterated in balls by the mean value theorem (theory/visit.c), so that radii
 * grow by rounding alone where eta p <= 8 (M - 1) / M.
 */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, FREQUENCY, RATE, STEPS };

static enum evaluation
curve (arb_ptr balls, const fmpq *at, const fmpq *last, slong n, slong prec)
{
    fmpq_t step;

    fmpq_init (step);
    fmpq_mul (step, at + FREQUENCY, at + RATE);
    margin_descent (balls, step, at + CLASSES, last, n, prec);
    fmpq_clear (step);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return curve (out, at, at + STEPS, 1, prec);
}

/* m_0 = 0, m_1 = eta p; from then on exponentials come in. */
static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    if (fmpz_cmp_si (fmpq_numref (at + STEPS), 1) > 0)
        return UNABLE;
    fmpq_mul (value, at + FREQUENCY, at + RATE);
    fmpq_mul (value, value, at + STEPS);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return margin_work (fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (memgd_margin_descent) = {
    .axes = "M p eta k",
    .domain = "integer M >= 2, 0 < p < 1, eta > 0, integer 0 <= k <= "
              "1000000000",
    .formula = "f^k(0),\\ f(m) = m + \\eta p M / (M - 1 + e^m)",
    .ball = ball,
    .curve = curve,
    .exact = exact,
    .work = work,
};
