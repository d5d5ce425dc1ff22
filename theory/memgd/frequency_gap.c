/*
 * By how much a token of frequency p is ahead of one of frequency q < p after
 * k gradient steps of size eta, embeddings orthonormal: the difference of two
 * margins of margin_descent.
 */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, MORE, LESS, RATE, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t step;
    arb_t behind;

    fmpq_init (step);
    arb_init (behind);
    fmpq_mul (step, at + MORE, at + RATE);
    margin_descent (out, step, at + CLASSES, at + STEPS, 1, prec);
    fmpq_mul (step, at + LESS, at + RATE);
    margin_descent (behind, step, at + CLASSES, at + STEPS, 1, prec);
    arb_sub (out, out, behind, prec);
    fmpq_clear (step);
    arb_clear (behind);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 2 * margin_work (fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (memgd_frequency_gap) = {
    .axes = "M p q eta k",
    .domain = "integer M >= 2, 0 < q < p < 1, p+q <= 1, eta > 0, integer 1 "
              "<= k <= 1000000000",
    .formula = "m_k(p) - m_k(q)",
    .ball = ball,
    .work = work,
};
