/*
 * With 2m derivatives, for integers a < b,
 *
 *     sum_{k=a}^b f (k) = int_a^b f + (f (a) + f (b))/2
 *         + sum_{j=1}^m B_2j/(2j)! (f^(2j-1) (b) - f^(2j-1) (a)) - R,
 *
 * R the integral of B_2m ({x})/(2m)! f^(2m) (x).  By Cauchy's estimate
 * |f^(2m) (x)| <= (2m)! M / (ratio x)^2m for x >= a, and |B_2m ({x})| is at
 * most |B_2m| = 2 zeta (2m) (2m)!/(2 pi)^2m; as zeta (2m) <= 2,
 *
 *     |R| <= 4 M a (2m)! / ((2m - 1) y^2m),   y = 2 pi ratio a.
 *
 * With y bits in the head's favour, 2m = y/2 makes this about 2^(-1.2 y).
 */
#include "theory/smooth_sum.h"

#include <math.h>

/* y = prec + 32; more would cost more terms of the head than it saves. */
double
smooth_sum_head (double ratio, slong prec)
{
    return ceil (((double) prec + 32) / (6.28 * ratio));
}

double
smooth_sum_jet (slong prec)
{
    return ((double) prec + 32) / 2;
}

void
plain_sum (arb_t sum, const struct smooth_summand *f, const fmpz_t first,
           const fmpz_t last, slong prec)
{
    fmpz_t k;
    arb_t term;

    fmpz_init (k);
    arb_init (term);
    arb_zero (sum);
    for (fmpz_set (k, first); fmpz_cmp (k, last) <= 0; fmpz_add_ui (k, k, 1)) {
        f->term (term, k, f->context, prec);
        arb_add (sum, sum, term, prec);
    }
    fmpz_clear (k);
    arb_clear (term);
}

/* Set ERROR to 4 M A (2 HALF)! / ((2 HALF - 1) y^(2 HALF)). */
static void
remainder_bound (mag_t error, const mag_t m, double ratio, const fmpz_t a,
                 ulong half, slong prec)
{
    arb_t y, bound;

    arb_init (y);
    arb_init (bound);
    arb_const_pi (y, prec);
    arb_mul_2exp_si (y, y, 1);
    arb_set_d (bound, ratio);
    arb_mul (y, y, bound, prec);
    arb_mul_fmpz (y, y, a, prec);
    arb_pow_ui (y, y, 2 * half, prec);
    arb_fac_ui (bound, 2 * half, prec);
    arb_div (bound, bound, y, prec);
    arb_mul_fmpz (bound, bound, a, prec);
    arb_mul_2exp_si (bound, bound, 2);
    arb_div_ui (bound, bound, 2 * half - 1, prec);
    arb_get_mag (error, bound);
    mag_mul (error, error, m);
    arb_clear (y);
    arb_clear (bound);
}

/* The fewest pairs of derivatives that leave 2^-PREC of 4 M A, or half of y,
   whichever is less; nothing rests on the choice. */
static ulong
pairs (double ratio, double a, slong prec)
{
    double y = 6.283 * ratio * a, log2_rest = 0;
    ulong half = 1, most = (ulong) fmax (1, fmin (y, 1e6) / 2);

    for (; half < most && log2_rest > -(double) prec; half++) {
        double n = 2 * (double) half;
        log2_rest += log2 (n * (n - 1) / (y * y));
    }
    return half;
}

/* Add SIGN (sum_j B_2j/(2j)! f^(2j-1) (X)) + f (X)/2 to SUM, j <= HALF:
   f^(2j-1) (X)/(2j)! is coefficient 2j-1 of the jet over 2j X^(2j-1). */
static void
add_end (arb_t sum, const struct smooth_summand *f, const fmpz_t x, int sign,
         ulong half, slong prec)
{
    slong n = 2 * (slong) half;
    ulong j;
    arb_ptr jet = _arb_vec_init (n);
    arb_t term, power, total;
    fmpz_t square;

    arb_init (term);
    arb_init (power);
    arb_init (total);
    fmpz_init (square);
    f->jet (jet, n, x, f->context, prec);
    arb_set_fmpz (power, x);
    fmpz_mul (square, x, x);
    for (j = 1; j <= half; j++) {
        arb_bernoulli_ui (term, 2 * j, prec);
        arb_mul (term, term, jet + 2 * j - 1, prec);
        arb_div (term, term, power, prec);
        arb_div_ui (term, term, 2 * j, prec);
        arb_add (total, total, term, prec);
        arb_mul_fmpz (power, power, square, prec);
    }
    if (sign < 0)
        arb_neg (total, total);
    arb_mul_2exp_si (term, jet, -1);
    arb_add (total, total, term, prec);
    arb_add (sum, sum, total, prec);
    _arb_vec_clear (jet, n);
    arb_clear (term);
    arb_clear (power);
    arb_clear (total);
    fmpz_clear (square);
}

/* Add the sum over A <= k <= B, A < B. */
static void
add_tail (arb_t sum, const struct smooth_summand *f, const fmpz_t a,
          const fmpz_t b, slong prec)
{
    ulong half = pairs (f->ratio, fmpz_get_d (a), prec);
    arb_t area;
    mag_t m, error;

    arb_init (area);
    mag_init (m);
    mag_init (error);
    f->area (area, a, b, f->context, prec);
    arb_add (sum, sum, area, prec);
    add_end (sum, f, a, -1, half, prec);
    add_end (sum, f, b, 1, half, prec);
    f->majorant (m, a, f->context);
    remainder_bound (error, m, f->ratio, a, half, prec);
    arb_add_error_mag (sum, error);
    arb_clear (area);
    mag_clear (m);
    mag_clear (error);
}

void
smooth_sum (arb_t sum, const struct smooth_summand *f, const fmpz_t first,
            const fmpz_t last, slong prec)
{
    double head = smooth_sum_head (f->ratio, prec);
    fmpz_t a, end;

    fmpz_init (a);
    fmpz_init (end);
    fmpz_set_d (a, head);
    if (fmpz_cmp (a, first) < 0)
        fmpz_set (a, first);
    /* A tail shorter than a head would not pay. */
    fmpz_set_d (end, head);
    fmpz_add (end, end, a);
    if (fmpz_cmp (end, last) > 0)
        plain_sum (sum, f, first, last, prec);
    else {
        fmpz_sub_ui (end, a, 1);
        plain_sum (sum, f, first, end, prec);
        add_tail (sum, f, a, last, prec);
    }
    fmpz_clear (a);
    fmpz_clear (end);
}
