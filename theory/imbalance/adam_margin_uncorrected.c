/*
 * The margin of a class after k steps of Adam without epsilon whose momenta
 * are not corrected for their start.
 */
#include "theory/adam.h"
#include "theory/quantity.h"

enum { CLASSES, RATE, BETA1, BETA2, STEPS };

static enum evaluation
curve (arb_ptr balls, const fmpq *at, const fmpq *last, slong n, slong prec)
{
    slong i;
    struct adam adam;

    adam_init (&adam, at + RATE, at + BETA1, at + BETA2, NULL, UNCORRECTED,
               prec);
    adam_weights (balls, &adam, at + CLASSES, last, n);
    for (i = 0; i < n; i++)
        arb_mul_2exp_si (balls + i, balls + i, 1);
    adam_clear (&adam);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return curve (out, at, at + STEPS, 1, prec);
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return adam_work (fmpz_get_d (fmpq_numref (at + STEPS)));
}

QUANTITY (imbalance_adam_margin_uncorrected) = {
    .axes = "c lr beta1 beta2 k",
    .domain = "integer c >= 2, lr > 0, 0 <= beta1 < 1, 0 <= beta2 < 1, "
              "integer 0 <= k <= 1000000000",
    .formula =
        "2 a_k,\\ a_k = a_{k-1} + \\eta m_k/\\sqrt{v_k},\\ g_k = 1/(e^{2 "
        "a_{k-1}} + c - 1)",
    .ball = ball,
    .curve = curve,
    .work = work,
};
