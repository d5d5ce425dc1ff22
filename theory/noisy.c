#include "theory/noisy.h"

#include "theory/visit.h"

/* B = 1 - eps and ROOM = 1 - 2 eps. */
static void
parts (arb_t b, arb_t room, const fmpq_t eps, slong prec)
{
    fmpq_t x;

    fmpq_init (x);
    fmpq_sub_si (x, eps, 1);
    fmpq_neg (x, x);
    arb_set_fmpq (b, x, prec);
    fmpq_sub (x, x, eps);
    arb_set_fmpq (room, x, prec);
    fmpq_clear (x);
}

/* Set M to log ((b - room e^-z) / eps). */
static void
margin_at (arb_t m, const arb_t z, const arb_t b, const arb_t room,
           const fmpq_t eps, slong prec)
{
    arb_neg (m, z);
    arb_exp (m, m, prec);
    arb_mul (m, m, room, prec);
    arb_sub (m, b, m, prec);
    arb_mul_fmpz (m, m, fmpq_denref (eps), prec);
    arb_div_fmpz (m, m, fmpq_numref (eps), prec);
    arb_log (m, m, prec);
}

/*
 * With z = -log ((b - eps e^m) / (1 - 2 eps)) >= 0 the time reads
 *
 *     F (z) = log ((b - (1 - 2 eps) e^-z) / eps) + z / eps = b TAU,
 *
 * whose first part is the margin.  F is concave and F' >= 1 / eps, so that
 * Newton's steps from 0, which lies left of the root, stay left of it, and a
 * z is within eps |F (z) - b TAU| of it.
 */
void
noisy_flow (arb_t m, const fmpq_t tau, const fmpq_t eps, slong prec)
{
    slong steps = 8 + 2 * (slong) FLINT_BIT_COUNT ((ulong) prec);
    arb_t b, room, time, z, gap, slope, scale;

    arb_init (b);
    arb_init (room);
    arb_init (time);
    arb_init (z);
    arb_init (gap);
    arb_init (slope);
    arb_init (scale);
    parts (b, room, eps, prec);
    arb_set_fmpq (scale, eps, prec);
    arb_set_fmpq (time, tau, prec);
    arb_mul (time, time, b, prec);
    for (; steps >= 0; steps--) {
        margin_at (m, z, b, room, eps, prec);
        arb_div (gap, z, scale, prec);
        arb_add (gap, gap, m, prec);
        arb_sub (gap, gap, time, prec);
        if (steps == 0)
            break;
        /* F' = 1 / eps + b e^-m / eps - 1. */
        arb_neg (slope, m);
        arb_exp (slope, slope, prec);
        arb_mul (slope, slope, b, prec);
        arb_add_ui (slope, slope, 1, prec);
        arb_div (slope, slope, scale, prec);
        arb_sub_ui (slope, slope, 1, prec);
        arb_div (gap, gap, slope, prec);
        arb_sub (z, z, gap, prec);
        arb_get_mid_arb (z, z);
    }
    arb_mul (gap, gap, scale, prec);
    arb_add_error (z, gap);
    margin_at (m, z, b, room, eps, prec);
    arb_clear (b);
    arb_clear (room);
    arb_clear (time);
    arb_clear (z);
    arb_clear (gap);
    arb_clear (slope);
    arb_clear (scale);
}

/* A step is a visit with two classes less a constant. */
void
noisy_descent (arb_t m, const fmpq_t step, const fmpq_t eps, slong k,
               slong prec)
{
    fmpq_t back;
    arb_t push, pull, one;

    fmpq_init (back);
    arb_init (push);
    arb_init (pull);
    arb_init (one);
    fmpq_mul (back, step, eps);
    arb_set_fmpq (push, step, prec);
    arb_set_fmpq (pull, back, prec);
    arb_one (one);
    arb_zero (m);
    for (; k > 0; k--) {
        visit_step (m, push, one, prec);
        arb_sub (m, m, pull, prec);
    }
    fmpq_clear (back);
    arb_clear (push);
    arb_clear (pull);
    arb_clear (one);
}

void
noisy_limit (arb_t m, const fmpq_t eps, slong prec)
{
    fmpq_t odds;

    fmpq_init (odds);
    fmpq_sub_si (odds, eps, 1);
    fmpq_neg (odds, odds);
    fmpq_div (odds, odds, eps);
    arb_set_fmpq (m, odds, prec);
    arb_log (m, m, prec);
    fmpq_clear (odds);
}

void
noisy_decay (arb_t factor, arb_t decay, const fmpq_t tau, const fmpq_t eps,
             slong prec)
{
    arb_t b, room, scale;

    arb_init (b);
    arb_init (room);
    arb_init (scale);
    parts (b, room, eps, prec);
    arb_set_fmpq (scale, eps, prec);
    noisy_limit (factor, eps, prec);
    arb_mul (factor, factor, scale, prec);
    arb_exp (factor, factor, prec);
    arb_mul (factor, factor, room, prec);
    arb_div (factor, factor, b, prec);
    arb_mul (scale, scale, b, prec);
    arb_set_fmpq (decay, tau, prec);
    arb_mul (decay, decay, scale, prec);
    arb_neg (decay, decay);
    arb_exp (decay, decay, prec);
    arb_clear (b);
    arb_clear (room);
    arb_clear (scale);
}
