#include "theory/pair_momentum.h"

void
pair_momentum_start (struct pair_momentum *momentum, const fmpq *at,
                     slong prec)
{
    pair_descent_start (&momentum->descent, at, prec);
    arb_init (momentum->beta);
    arb_init (momentum->velocity[0]);
    arb_init (momentum->velocity[1]);
    mag_init (momentum->lag);
    arb_set_fmpq (momentum->beta, at + 3, prec);
}

void
pair_momentum_clear (struct pair_momentum *momentum)
{
    pair_descent_clear (&momentum->descent);
    arb_clear (momentum->beta);
    arb_clear (momentum->velocity[0]);
    arb_clear (momentum->velocity[1]);
    mag_clear (momentum->lag);
}

/*
 * The errors E of v and F of its velocity: in exact arithmetic the new ones
 * are at most beta F + h E and max (1, h - 1) E + beta F, for 1 - h <= the
 * derivative of a plain step <= 1.
 */
static void
spread (struct pair_momentum *momentum, const mag_t h)
{
    mag_t grown, carried, one, moved;
    arb_t x;

    mag_init (grown);
    mag_init (carried);
    mag_init (one);
    mag_init (moved);
    arb_init (x);
    arb_get_mag (carried, momentum->beta);
    mag_mul (carried, carried, momentum->lag);
    mag_mul (moved, h, momentum->descent.error);
    mag_add (momentum->lag, carried, moved);
    arf_set_mag (arb_midref (x), h);
    arb_sub_ui (x, x, 1, momentum->descent.prec);
    arb_get_mag (grown, x);
    mag_one (one);
    mag_max (grown, grown, one);
    mag_mul (grown, grown, momentum->descent.error);
    mag_add (momentum->descent.error, grown, carried);
    mag_clear (grown);
    mag_clear (carried);
    mag_clear (one);
    mag_clear (moved);
    arb_clear (x);
}

static void
step (struct pair_momentum *momentum)
{
    struct pair_descent *descent = &momentum->descent;
    slong prec = descent->prec;
    arb_ptr push = _arb_vec_init (3), next = push + 2;
    mag_t h, rounding;
    int i;

    mag_init (h);
    mag_init (rounding);
    for (i = 0; i < 2; i++)
        pair_share (push + i, NULL, descent->margin[i], prec);
    pair_curvature (h, descent, push);
    spread (momentum, h);
    arb_mul (push, push, descent->p, prec);
    arb_mul (push + 1, push + 1, descent->q, prec);
    mag_zero (rounding);
    for (i = 0; i < 2; i++) {
        arb_mul (next, descent->corr, push + 1 - i, prec);
        arb_sub (next, push + i, next, prec);
        arb_mul (next, next, descent->rate, prec);
        arb_addmul (next, momentum->beta, momentum->velocity[i], prec);
        mag_add (rounding, rounding, arb_radref (next));
        arb_get_mid_arb (momentum->velocity[i], next);
    }
    /* The margins take the rounded velocity, and its rounding as an error. */
    mag_mul (rounding, rounding, descent->stretch);
    mag_add (momentum->lag, momentum->lag, rounding);
    mag_add (descent->error, descent->error, rounding);
    mag_zero (rounding);
    for (i = 0; i < 2; i++) {
        arb_add (next, descent->margin[i], momentum->velocity[i], prec);
        mag_add (rounding, rounding, arb_radref (next));
        arb_get_mid_arb (descent->margin[i], next);
    }
    mag_mul (rounding, rounding, descent->stretch);
    mag_add (descent->error, descent->error, rounding);
    descent->steps++;
    _arb_vec_clear (push, 3);
    mag_clear (h);
    mag_clear (rounding);
}

void
pair_momentum_run (struct pair_momentum *momentum, slong k)
{
    while (momentum->descent.steps < k)
        step (momentum);
}
