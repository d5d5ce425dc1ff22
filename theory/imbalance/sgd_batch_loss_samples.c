/*
 * The same expectation from all 2^(B T) ways in which single samples are of
 * the class or not, with z = (c-1) e^-u in place of the margin: the loss is
 * log (1 + z), and a step turns z into z e^{-eta n/B c x/(1 + z)},
 * x = z/(c-1).
 */
#include "theory/quantity.h"

#include <math.h>

enum { CLASSES, MASS, RATE, BATCH, STEPS };

/* Set LOSS to that of the history HITS, B bits a step. */
static void
history (arb_t loss, const fmpq *at, ulong hits, slong batch, slong steps,
         slong prec)
{
    fmpq_t push, others;
    arb_t z, t;

    fmpq_init (push);
    fmpq_init (others);
    arb_init (z);
    arb_init (t);
    fmpq_sub_si (others, at + CLASSES, 1);
    arb_set_fmpq (z, others, prec);
    for (; steps > 0; steps--) {
        slong n = 0, i;
        for (i = 0; i < batch; i++, hits >>= 1)
            n += (slong) (hits & 1);
        fmpq_mul (push, at + RATE, at + CLASSES);
        fmpq_div (push, push, others);
        fmpq_mul_si (push, push, -n);
        fmpq_div (push, push, at + BATCH);
        arb_add_ui (t, z, 1, prec);
        arb_div (t, z, t, prec);
        arb_mul_fmpz (t, t, fmpq_numref (push), prec);
        arb_div_fmpz (t, t, fmpq_denref (push), prec);
        arb_exp (t, t, prec);
        arb_mul (z, z, t, prec);
    }
    arb_log1p (loss, z, prec);
    fmpq_clear (push);
    fmpq_clear (others);
    arb_clear (z);
    arb_clear (t);
}

/* Set P to the probability of HITS among SAMPLES. */
static void
probability (fmpq_t p, const fmpq_t mass, ulong hits, slong samples)
{
    fmpq_t rest;
    slong i;

    fmpq_init (rest);
    fmpq_sub_si (rest, mass, 1);
    fmpq_neg (rest, rest);
    fmpq_one (p);
    for (i = 0; i < samples; i++, hits >>= 1)
        fmpq_mul (p, p, hits & 1 ? mass : rest);
    fmpq_clear (rest);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong batch = fmpz_get_si (fmpq_numref (at + BATCH));
    slong steps = fmpz_get_si (fmpq_numref (at + STEPS));
    ulong hits;
    fmpq_t p;
    arb_t loss, weight;

    if (batch * steps > 30)
        return OUT_OF_DOMAIN;
    fmpq_init (p);
    arb_init (loss);
    arb_init (weight);
    arb_zero (out);
    for (hits = 0; hits < UWORD (1) << (batch * steps); hits++) {
        history (loss, at, hits, batch, steps, prec);
        probability (p, at + MASS, hits, batch * steps);
        arb_set_fmpq (weight, p, prec);
        arb_addmul (out, loss, weight, prec);
    }
    fmpq_clear (p);
    arb_clear (loss);
    arb_clear (weight);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    double steps = fmpz_get_d (fmpq_numref (at + STEPS));

    (void) prec;
    return 200 * steps
           * pow (2, fmpz_get_d (fmpq_numref (at + BATCH)) * steps);
}

QUANTITY (imbalance_sgd_batch_loss_samples) = {
    .axes = "c p eta B T",
    .domain = "integer c >= 2, 0 < p < 1, eta > 0, integer 1 <= B <= 30, "
              "integer 0 <= T <= 30",
    .formula = "\\sum_{s \\in \\{0,1\\}^{B T}} p^{|s|} (1-p)^{BT-|s|} \\log(1 "
               "+ z_T(s))",
    .ball = ball,
    .work = work,
};
