/*
 * What step k + 1 of Adam without epsilon adds to the margin: 2 (a_{k+1} -
 * a_k).  Encloses, as adam_weights does.
 */
#include "theory/adam.h"
#include "theory/quantity.h"

enum { CLASSES, RATE, BETA1, BETA2, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct adam adam;
    fmpq *k = _fmpq_vec_init (2);
    arb_ptr a = _arb_vec_init (2);

    fmpq_set (k, at + STEPS);
    fmpq_add_si (k + 1, at + STEPS, 1);
    adam_init (&adam, at + RATE, at + BETA1, at + BETA2, NULL, AS_PUBLISHED,
               prec);
    adam_weights (a, &adam, at + CLASSES, k, 2);
    arb_sub (out, a + 1, a, prec);
    arb_mul_2exp_si (out, out, 1);
    adam_clear (&adam);
    _fmpq_vec_clear (k, 2);
    _arb_vec_clear (a, 2);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return adam_work (fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (imbalance_adam_slope) = {
    .axes = "c lr beta1 beta2 k",
    .domain = "integer c >= 2, lr > 0, 0 <= beta1 < 1, 0 <= beta2 < 1, "
              "integer 0 <= k <= 1000000000",
    .formula = "2 (a_{k+1} - a_k)",
    .ball = ball,
    .work = work,
};
