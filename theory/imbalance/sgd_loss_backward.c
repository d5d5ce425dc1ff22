/*
 * The same expectation step by step from the end: with L (n, t) the expected
 * loss after n visits with t draws to come, L (n, 0) is the loss and
 * L (n, t) = p L (n+1, t-1) + (1-p) L (n, t-1).  Convex combinations of balls:
 * encloses.
 */
#include "theory/quantity.h"

enum { CLASSES, MASS, RATE, STEPS };

/* Set LOSS[n] to log (1 + z), z = (c-1) e^-u, after n <= STEPS visits: a visit
   turns z into z e^{-eta c x/(1 + z)}, x = z / (c-1). */
static void
set_losses (arb_ptr loss, const fmpq *at, slong steps, slong prec)
{
    slong n;
    fmpq_t others, push;
    arb_t z, t;

    fmpq_init (others);
    fmpq_init (push);
    arb_init (z);
    arb_init (t);
    fmpq_sub_si (others, at + CLASSES, 1);
    fmpq_mul (push, at + RATE, at + CLASSES);
    fmpq_div (push, push, others);
    fmpq_neg (push, push);
    arb_set_fmpq (z, others, prec);
    for (n = 0; n <= steps; n++) {
        arb_log1p (loss + n, z, prec);
        arb_add_ui (t, z, 1, prec);
        arb_div (t, z, t, prec);
        arb_mul_fmpz (t, t, fmpq_numref (push), prec);
        arb_div_fmpz (t, t, fmpq_denref (push), prec);
        arb_exp (t, t, prec);
        arb_mul (z, z, t, prec);
    }
    fmpq_clear (others);
    fmpq_clear (push);
    arb_clear (z);
    arb_clear (t);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong steps = fmpz_get_si (fmpq_numref (at + STEPS)), left, n;
    arb_ptr loss = _arb_vec_init (steps + 1);
    arb_t p, t;

    arb_init (p);
    arb_init (t);
    set_losses (loss, at, steps, prec);
    arb_set_fmpq (p, at + MASS, prec);
    for (left = steps; left > 0; left--)
        for (n = 0; n < left; n++) {
            arb_sub (t, loss + n + 1, loss + n, prec);
            arb_addmul (loss + n, p, t, prec);
        }
    arb_set (out, loss);
    _arb_vec_clear (loss, steps + 1);
    arb_clear (p);
    arb_clear (t);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    double steps = fmpz_get_d (fmpq_numref (at + STEPS));

    (void) prec;
    return 100 * (1 + steps) + 2 * steps * steps;
}

QUANTITY (imbalance_sgd_loss_backward) = {
    .axes = "c p eta T",
    .domain = "integer c >= 2, 0 < p < 1, eta > 0, integer 0 <= T <= 100000",
    .formula = "L(0, T),\\ L(n, t) = p L(n+1, t-1) + (1-p) L(n, t-1)",
    .ball = ball,
    .work = work,
};
