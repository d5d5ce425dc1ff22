/*
 * The loss of a class under sign flow from its scores, t for the right class
 * and -t for the c - 1 others: log (e^t + (c-1) e^-t) - t, with e^t from its
 * own power series in place of the library's exponential.
 */
#include "theory/quantity.h"

enum { CLASSES, TIME };

/* Set E to e^T for a rational T >= 0: with y = T / 2^K below 1/2, what follows
   the term of order M is less than twice the next, and e^T is squared K times.
 */
static void
exponential (arb_t e, const fmpq_t t, slong prec)
{
    slong halvings = 1, m, terms = prec / 2 + 8;
    fmpq_t y;
    arb_t term, ball;

    fmpq_init (y);
    arb_init (term);
    arb_init (ball);
    fmpq_div_2exp (y, t, 1);
    for (; fmpz_cmpabs (fmpq_numref (y), fmpq_denref (y)) >= 0; halvings++)
        fmpq_div_2exp (y, y, 1);
    fmpq_div_2exp (y, y, 1);
    halvings++;
    arb_set_fmpq (ball, y, prec);
    arb_one (e);
    arb_one (term);
    for (m = 1; m <= terms; m++) {
        arb_mul (term, term, ball, prec);
        arb_div_si (term, term, m, prec);
        if (m < terms)
            arb_add (e, e, term, prec);
    }
    arb_mul_2exp_si (term, term, 1);
    arb_add_error (e, term);
    for (; halvings > 0; halvings--)
        arb_mul (e, e, e, prec);
    fmpq_clear (y);
    arb_clear (term);
    arb_clear (ball);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t others;
    arb_t e, t;

    fmpq_init (others);
    arb_init (e);
    arb_init (t);
    fmpq_sub_si (others, at + CLASSES, 1);
    exponential (e, at + TIME, prec);
    arb_inv (out, e, prec);
    arb_mul_fmpz (out, out, fmpq_numref (others), prec);
    arb_add (out, out, e, prec);
    arb_log (out, out, prec);
    arb_set_fmpq (t, at + TIME, prec);
    arb_sub (out, out, t, prec);
    fmpq_clear (others);
    arb_clear (e);
    arb_clear (t);
    return EVALUATED;
}

QUANTITY (imbalance_sign_loss_direct) = {
    .axes = "c t",
    .domain = "integer c >= 2, 0 <= t <= 1000000",
    .formula = "\\log(e^t + (c-1) e^{-t}) - t",
    .ball = ball,
};
