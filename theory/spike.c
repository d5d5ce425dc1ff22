#include "theory/spike.h"

/* Set A to p - corr q and B to corr p - q. */
static void
first_step (fmpq_t a, fmpq_t b, const fmpq *at)
{
    fmpq_t q;

    fmpq_init (q);
    fmpq_sub_si (q, at, 1);
    fmpq_neg (q, q);
    fmpq_mul (a, at + 1, q);
    fmpq_sub (a, at, a);
    fmpq_mul (b, at + 1, at);
    fmpq_sub (b, b, q);
    fmpq_clear (q);
}

/*
 * Add to RISE the share w of one token with the margin -c eta, and to SLOPE
 * its derivative: log (1 + e^x) - log 2 = x/2 + log cosh (x/2), where the
 * second term is log (1 + 2 sinh^2 (x/4)), and its derivative in x is
 * (1 + tanh (x/2)) / 2.  Nothing cancels in one of them.
 */
static void
add_token (arb_t rise, arb_ptr slope, const fmpq_t w, const fmpq_t c,
           const arb_t eta, slong prec)
{
    arb_t x, y, rate, share;

    arb_init (x);
    arb_init (y);
    arb_init (rate);
    arb_init (share);
    arb_set_fmpq (rate, c, prec);
    arb_set_fmpq (share, w, prec);
    arb_mul (x, rate, eta, prec);
    arb_mul_2exp_si (y, x, -2);
    arb_sinh (y, y, prec);
    arb_mul (y, y, y, prec);
    arb_mul_2exp_si (y, y, 1);
    arb_log1p (y, y, prec);
    arb_mul (y, y, share, prec);
    arb_add (rise, rise, y, prec);
    if (slope != NULL) {
        arb_mul_2exp_si (x, x, -1);
        arb_tanh (y, x, prec);
        arb_add_ui (y, y, 1, prec);
        arb_mul (y, y, rate, prec);
        arb_mul (y, y, share, prec);
        arb_mul_2exp_si (y, y, -1);
        arb_add (slope, slope, y, prec);
    }
    arb_clear (x);
    arb_clear (y);
    arb_clear (rate);
    arb_clear (share);
}

/* The terms x/2 of both tokens make (q b - p a) eta / 2, in rationals. */
void
spike_rise (arb_t rise, arb_ptr slope, const fmpq *at, const arb_t eta,
            slong prec)
{
    fmpq *v = _fmpq_vec_init (5), *a = v, *b = v + 1, *q = v + 2;
    arb_t sum, fall;

    arb_init (sum);
    arb_init (fall);
    first_step (a, b, at);
    fmpq_sub_si (q, at, 1);
    fmpq_neg (q, q);
    fmpq_mul (v + 3, q, b);
    fmpq_mul (v + 4, at, a);
    fmpq_sub (v + 3, v + 3, v + 4);
    arb_set_fmpq (fall, v + 3, prec);
    arb_mul_2exp_si (fall, fall, -1);
    fmpq_neg (a, a);
    if (slope != NULL)
        arb_zero (slope);
    add_token (sum, slope, at, a, eta, prec);
    add_token (sum, slope, q, b, eta, prec);
    arb_div (sum, sum, eta, prec);
    arb_add (rise, sum, fall, prec);
    _fmpq_vec_clear (v, 5);
    arb_clear (sum);
    arb_clear (fall);
}

/* The sign of L_1 (ETA) - log 2, or 0 where it is not certain. */
static int
side (const fmpq *at, const arb_t eta, slong prec)
{
    int sign;
    arb_t rise;

    arb_init (rise);
    spike_rise (rise, NULL, at, eta, prec);
    sign = arb_is_positive (rise) - arb_is_negative (rise);
    arb_clear (rise);
    return sign;
}

/* One step of Newton's method on the midpoint; nothing here is proved.
   Returns 0 where it no longer goes down. */
static int
newton (arb_t eta, const fmpq *at, slong prec)
{
    int lower;
    arb_t rise, slope, next;

    arb_init (rise);
    arb_init (slope);
    arb_init (next);
    spike_rise (rise, slope, at, eta, prec);
    arb_mul (rise, rise, eta, prec);
    arb_div (rise, rise, slope, prec);
    arb_sub (next, eta, rise, prec);
    arb_get_mid_arb (next, next);
    lower = arb_is_positive (next) && arb_lt (next, eta);
    if (lower)
        arb_swap (eta, next);
    arb_clear (rise);
    arb_clear (slope);
    arb_clear (next);
    return lower;
}

/* From beyond the root Newton's method on a convex function comes down to it;
   then the least of some intervals with certain signs at its ends. */
void
spike_step (arb_t eta, const fmpq *at, slong prec)
{
    slong steps, widen;
    arb_t root, below, above, width;

    arb_init (root);
    arb_init (below);
    arb_init (above);
    arb_init (width);
    arb_indeterminate (eta);
    arb_one (root);
    for (steps = 0; steps < prec && side (at, root, prec) <= 0; steps++)
        arb_mul_2exp_si (root, root, 1);
    for (steps = 0; steps < 4 * prec && newton (root, at, prec);)
        steps++;
    for (widen = 4; widen < prec; widen += 1 + widen / 2) {
        arb_mul_2exp_si (width, root, widen - prec);
        arb_sub (below, root, width, prec);
        arb_add (above, root, width, prec);
        arb_get_mid_arb (below, below);
        arb_get_mid_arb (above, above);
        if (arb_is_positive (below) && side (at, below, prec) < 0
            && side (at, above, prec) > 0) {
            arb_union (eta, below, above, prec);
            break;
        }
    }
    arb_clear (root);
    arb_clear (below);
    arb_clear (above);
    arb_clear (width);
}
