#include "theory/head.h"

#include "theory/harmonic.h"

/* Set K to the integer part of X where X is certain about it. */
static int
floor_of (fmpz_t k, const arb_t x, slong prec)
{
    arb_t whole;
    int found;

    arb_init (whole);
    arb_floor (whole, x, prec);
    found = arb_get_unique_fmpz (k, whole);
    arb_clear (whole);
    return found;
}

/* log c is transcendental, so that c / log^2 c is no integer. */
int
head_cut (fmpz_t k, const fmpz_t c, slong prec)
{
    arb_t x, log;
    int found;

    arb_init (x);
    arb_init (log);
    arb_log_fmpz (log, c, prec);
    arb_mul (log, log, log, prec);
    arb_set_fmpz (x, c);
    arb_div (x, x, log, prec);
    found = floor_of (k, x, prec);
    arb_clear (x);
    arb_clear (log);
    return found;
}

/* H_c is rational and not 0, so that c / (H_c log c) is irrational. */
int
head_last_logarithmic (fmpz_t k, const fmpz_t c, slong prec)
{
    arb_t x, y;
    int found;

    arb_init (x);
    arb_init (y);
    arb_log_fmpz (y, c, prec);
    harmonic (x, c, prec);
    arb_mul (y, y, x, prec);
    arb_set_fmpz (x, c);
    arb_div (x, x, y, prec);
    found = floor_of (k, x, prec);
    arb_clear (x);
    arb_clear (y);
    return found;
}

/*
 * With H_c = a / b in lowest terms c / H_c = c b / a is an integer only when a
 * divides c.  But exactly one of the terms 1/k has the power of 2 next below
 * or at c, above c / 2, which therefore divides b; and H_c > 2 from c = 4 on,
 * so that a = b H_c > c, as for c = 2 and 3 (a = 3 and 11).
 */
int
head_last_common (fmpz_t k, const fmpz_t c, slong prec)
{
    arb_t x, y;
    int found;

    if (fmpz_is_one (c)) {
        fmpz_one (k);
        return 1;
    }
    arb_init (x);
    arb_init (y);
    harmonic (y, c, prec);
    arb_set_fmpz (x, c);
    arb_div (x, x, y, prec);
    found = floor_of (k, x, prec);
    arb_clear (x);
    arb_clear (y);
    return found;
}

/* The sign of H_K - SHARE H_c by rationals, 0 where they are equal, 2 where
   they are too long. */
static int
exact_side (const fmpz_t k, const fmpz_t c, const fmpq_t share)
{
    fmpq_t part, whole;
    int side = 2;

    fmpq_init (part);
    fmpq_init (whole);
    if (harmonic_exact (whole, c) && harmonic_exact (part, k)) {
        fmpq_mul (whole, whole, share);
        side = fmpq_cmp (part, whole);
        side = (side > 0) - (side < 0);
    }
    fmpq_clear (part);
    fmpq_clear (whole);
    return side;
}

/* The sign of H_K - GOAL, GOAL enclosing SHARE H_c; 2 where it is open. */
static int
side_of (const fmpz_t k, const arb_t goal, const fmpz_t c, const fmpq_t share,
         slong prec)
{
    arb_t part;
    int side;

    arb_init (part);
    harmonic (part, k, prec);
    arb_sub (part, part, goal, prec);
    side = arb_is_positive (part)   ? 1
           : arb_is_negative (part) ? -1
                                    : exact_side (k, c, share);
    arb_clear (part);
    return side;
}

/* H_K grows with K: halve between LOW, where it is too small, and K, where it
   is large enough. */
int
head_boundary (fmpz_t k, const fmpz_t c, const fmpq_t share, slong prec)
{
    int side = 1;
    fmpz_t low, middle;
    arb_t goal;

    fmpz_init (low);
    fmpz_init (middle);
    arb_init (goal);
    harmonic (goal, c, prec);
    arb_mul_fmpz (goal, goal, fmpq_numref (share), prec);
    arb_div_fmpz (goal, goal, fmpq_denref (share), prec);
    fmpz_set (k, c);
    for (;;) {
        fmpz_add (middle, low, k);
        fmpz_fdiv_q_2exp (middle, middle, 1);
        if (fmpz_equal (middle, low))
            break;
        side = side_of (middle, goal, c, share, prec);
        if (side == 2)
            break;
        fmpz_set (side < 0 ? low : k, middle);
    }
    fmpz_clear (low);
    fmpz_clear (middle);
    arb_clear (goal);
    return side != 2;
}

void
head_mass (arb_t mass, const fmpz_t c, const fmpz_t k, slong prec)
{
    arb_t all;

    arb_init (all);
    harmonic (all, c, prec);
    harmonic (mass, k, prec);
    arb_div (mass, mass, all, prec);
    arb_clear (all);
}

void
head_integer (arb_t out, const fmpz_t k, int found)
{
    if (found)
        arb_set_fmpz (out, k);
    else
        arb_indeterminate (out);
}
