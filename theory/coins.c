#include "theory/coins.h"

#include <math.h>

/*
 * Below the middle the terms binom (n, j) fall with j by the factors
 * r_j = j / (n - j + 1) <= 1, which fall themselves: all terms below number j
 * together are at most r_j / (1 - r_j) times it.
 */

/* Set TERM to 2^-n binom (n, k): a product of quotients, or for long ones by
   the logarithm of the gamma function. */
static void
middle_term (arb_t term, slong n, slong k, slong prec)
{
    enum { SHORT = 4000 };

    if (k <= SHORT)
        arb_bin_uiui (term, (ulong) n, (ulong) k, prec);
    else {
        slong more = prec + 2 * (slong) FLINT_BIT_COUNT ((ulong) n) + 8;
        arb_t part;
        arb_init (part);
        arb_set_si (part, n);
        arb_add_ui (part, part, 1, more);
        arb_lgamma (term, part, more);
        arb_sub_si (part, part, k, more);
        arb_lgamma (part, part, more);
        arb_sub (term, term, part, more);
        arb_set_si (part, k);
        arb_add_ui (part, part, 1, more);
        arb_lgamma (part, part, more);
        arb_sub (term, term, part, more);
        arb_exp (term, term, prec);
        arb_clear (part);
    }
    arb_mul_2exp_si (term, term, -n);
}

/* Is the sum of the terms below TERM, which is number J, negligible?  Adds it
   to the radius of SUM then. */
static int
rest_is_small (arb_t sum, const arb_t term, slong n, slong j, slong prec)
{
    mag_t rest, size;
    int small = 0;

    mag_init (rest);
    mag_init (size);
    arb_get_mag (rest, term);
    mag_set_ui (size, (ulong) j);
    mag_mul (rest, rest, size);
    /* r / (1 - r) = j / (n - 2 j + 1) */
    mag_set_ui_lower (size, (ulong) (n - 2 * j + 1));
    mag_div (rest, rest, size);
    arb_get_mag_lower (size, sum);
    mag_mul_2exp_si (size, size, -prec);
    if (mag_cmp (rest, size) <= 0) {
        arb_add_error_mag (sum, rest);
        small = 1;
    }
    mag_clear (rest);
    mag_clear (size);
    return small;
}

/* The sum for 2 k < n, from its largest term down. */
static void
lower_half (arb_t sum, slong n, slong k, slong prec)
{
    slong j, more = prec + (slong) FLINT_BIT_COUNT ((ulong) k) + 8;
    arb_t term;

    arb_init (term);
    middle_term (term, n, k, more);
    arb_set (sum, term);
    for (j = k; j > 0; j--) {
        if (j % 16 == 0 && rest_is_small (sum, term, n, j, prec))
            break;
        arb_mul_ui (term, term, (ulong) j, more);
        arb_div_ui (term, term, (ulong) (n - j + 1), more);
        arb_add (sum, sum, term, more);
    }
    arb_clear (term);
}

/* Encloses: a finite sum and its rest; above the middle by
   binom (n, j) = binom (n, n - j). */
void
coins_at_most (arb_t share, slong n, slong k, slong prec)
{
    if (k >= n)
        arb_one (share);
    else if (k < n - k - 1)
        lower_half (share, n, k, prec);
    else if (k == n - k - 1) {
        arb_one (share);
        arb_mul_2exp_si (share, share, -1);
    } else {
        lower_half (share, n, n - k - 1, prec);
        arb_sub_ui (share, share, 1, prec);
        arb_neg (share, share);
    }
}

/*
 * The terms s below the first, x = n - 2 k from the middle, are about
 * e^(-2 s (s + x) / n) of it or less.
 */
double
coins_work (double n, double k, slong prec)
{
    double least = fmin (k, n - k - 1), x = n - 2 * least, s;

    if (least < 0)
        return 1;
    s = (sqrt (x * x + 2 * n * (double) prec) - x) / 2;
    return 100 + 3 * (double) prec + 3 * fmin (least, s);
}

int
coins_exact (fmpq_t value, slong n, slong k)
{
    enum { MOST_BITS = 60000 };
    fmpz_t term;
    slong j;

    if (k >= n) {
        fmpq_set_si (value, 1, 1);
        return 1;
    }
    if (k == n - k - 1) {
        fmpq_set_si (value, 1, 2);
        return 1;
    }
    if (n > MOST_BITS)
        return 0;
    fmpz_init_set_ui (term, 1);
    fmpz_one (fmpq_numref (value));
    for (j = 1; j <= k; j++) {
        fmpz_mul_si (term, term, n - j + 1);
        fmpz_divexact_si (term, term, j);
        fmpz_add (fmpq_numref (value), fmpq_numref (value), term);
    }
    fmpz_one (fmpq_denref (value));
    fmpz_mul_2exp (fmpq_denref (value), fmpq_denref (value), (ulong) n);
    fmpq_canonicalise (value);
    fmpz_clear (term);
    return 1;
}
