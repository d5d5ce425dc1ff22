#include "theory/separable.h"

#include "theory/lambert.h"

void
separable_shared (arb_t out, const arb_t c, const fmpz_t k, slong prec)
{
    arb_t u;

    arb_init (u);
    arb_div_fmpz (u, c, k, prec);
    arb_neg (u, u);
    arb_expm1 (u, u, prec);
    arb_mul (u, u, u, prec);
    arb_mul_fmpz (out, u, k, prec);
    arb_clear (u);
}

/* e^x = 1 + 2 x is w e^w = -e^(-1/2) / 2 for w = -x - 1/2 < -1. */
void
separable_best_share (arb_t x, slong prec)
{
    arb_t half;

    arb_init (half);
    arb_set_si (half, -1);
    arb_mul_2exp_si (half, half, -1);
    arb_exp (x, half, prec);
    arb_mul (x, x, half, prec);
    lambert_lower (x, x, prec);
    arb_neg (x, x);
    arb_add (x, x, half, prec);
    arb_clear (half);
}

/* Set LOW and HIGH to integers between which the maximiser is, HIGH - LOW at
   most two; 0 when C / X is not known to within one.  K h (C / K) is C times
   h (s) / s at s = C / K, which grows up to X and falls from there. */
static int
bracket (fmpz_t low, fmpz_t high, const arb_t c, const fmpz_t n, slong prec)
{
    arb_t x;
    int good;

    arb_init (x);
    separable_best_share (x, prec);
    arb_div (x, c, x, prec);
    good = arb_is_finite (x) && mag_cmp_2exp_si (arb_radref (x), -1) < 0;
    if (good) {
        /* The middle is within one half of C / X. */
        arf_get_fmpz (low, arb_midref (x), ARF_RND_FLOOR);
        arb_sub_fmpz (x, x, low, prec);
        fmpz_add_ui (high, low, 1);
        if (!arb_is_nonnegative (x))
            fmpz_sub_ui (low, low, 1);
        arb_sub_ui (x, x, 1, prec);
        if (!arb_is_nonpositive (x))
            fmpz_add_ui (high, high, 1);
        if (fmpz_sgn (low) <= 0)
            fmpz_one (low);
        if (fmpz_cmp (high, n) > 0)
            fmpz_set (high, n);
        if (fmpz_cmp (low, high) > 0)
            fmpz_set (low, high);
    }
    arb_clear (x);
    return good;
}

void
separable_maximum (arb_t out, const arb_t c, const fmpz_t n, slong prec)
{
    fmpz_t k, high;
    arb_t value;

    fmpz_init (k);
    fmpz_init (high);
    arb_init (value);
    if (bracket (k, high, c, n, prec)) {
        arb_zero (out);
        for (; fmpz_cmp (k, high) <= 0; fmpz_add_ui (k, k, 1)) {
            separable_shared (value, c, k, prec);
            arb_max (out, out, value, prec);
        }
    } else {
        arb_indeterminate (out);
    }
    fmpz_clear (k);
    fmpz_clear (high);
    arb_clear (value);
}

int
separable_count (fmpz_t k, const arb_t c, const fmpz_t n, slong prec)
{
    fmpz_t j, high;
    arb_t best, value;
    int good;

    fmpz_init (j);
    fmpz_init (high);
    arb_init (best);
    arb_init (value);
    good = bracket (j, high, c, n, prec);
    for (; good && fmpz_cmp (j, high) <= 0; fmpz_add_ui (j, j, 1)) {
        separable_shared (value, c, j, prec);
        if (arb_gt (value, best)) {
            arb_swap (best, value);
            fmpz_set (k, j);
        } else {
            good = arb_lt (value, best);
        }
    }
    fmpz_clear (j);
    fmpz_clear (high);
    arb_clear (best);
    arb_clear (value);
    return good;
}
