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
    enum evaluation answer = EVALUATED;
    fmpq_t step;
    arb_t behind;

    fmpq_init (step);
    arb_init (behind);
    fmpq_add (step, at + MORE, at + LESS);
    if (fmpz_cmp (fmpq_numref (step), fmpq_denref (step)) > 0)
        answer = OUT_OF_DOMAIN;
    else {
        fmpq_mul (step, at + MORE, at + RATE);
        margin_descent (out, step, at + CLASSES, at + STEPS, 1, prec);
        fmpq_mul (step, at + LESS, at + RATE);
        margin_descent (behind, step, at + CLASSES, at + STEPS, 1, prec);
        arb_sub (out, out, behind, prec);
    }
    fmpq_clear (step);
    arb_clear (behind);
    return answer;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 2 * margin_work (fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (memgd_frequency_gap) = {
    .axes = "M p q eta k",
    .domain = "integer M >= 2, 0 < q < p < 1, eta > 0, integer 1 <= k <= "
              "1000000000",
    .formula = "m_k(p) - m_k(q),\\ p + q \\le 1",
    .ball = ball,
    .work = work,
};
