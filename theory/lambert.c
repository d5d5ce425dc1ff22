/*
 * A double is close to the solution; one step makes five times as many digits.
 *
 * For an exact w0 the solution is w0 + t with (w0 + t) e^t = u, u = x e^(-w0).
 * With s = 1 + w0, q = 1 / s and y = (u - w0) / s this reads
 *
 *     y = (1 - q) (e^t - 1) + q t e^t = t + sum_{n>=2} (1 + (n-1) q) t^n / n!,
 *
 * and inverts to t = y + c1 y^2 + c2 y^3 + c3 y^4 + ..., c_k polynomials in q.
 * For |q| <= 1, which holds when w0 >= 0 or w0 <= -2, the sum is at most
 * |t| (e^|t| - 1), less than 0.3244 on |t| = 1/2.  By Rouche's theorem there
 * is then, for every |y| <= 0.175, exactly one t with |t| < 1/2, analytic in
 * y; by Cauchy's estimate the terms from y^5 on add up to less than
 * (1/2) (|y| / 0.175)^5 / (1 - |y| / 0.175) < 2^12 |y|^5 for |y| <= 2^-8.
 * And t > -1/2 or t < 1/2 keeps w0 + t on the branch of w0.
 */
#include "theory/lambert.h"

#include <math.h>

/* From a rough W to about 2^-50 of relative error, by a fourth order step on
   z = log (x / w) - w; L = log |x|, far from the branch point. */
static double
polish (double w, double l)
{
    int i;

    for (i = 0; i < 2; i++) {
        double z = l - log (fabs (w)) - w;
        double q = 2 * (1 + w) * (1 + w + 2 * z / 3);
        w *= 1 + z / (1 + w) * (q - z) / (q - 2 * z);
    }
    return w;
}

static double
upper_start (double x)
{
    double y = log1p (x);

    return polish (y * (1 - log1p (y) / (2 + y)), log (x));
}

static double
upper_start_log (double l)
{
    return l < 700 ? upper_start (exp (l)) : polish (l - log (l), l);
}

/* L < -1: a series in the distance from the branch point, or logarithms. */
static double
lower_start_log (double l)
{
    double s = sqrt (-2 * (1 + l));

    if (s < 1.5)
        return polish (-1 - s - s * s / 3 - s * s * s / 36, l);
    return polish (l - log (-l) - log (-l) / l, l);
}

/* Set C1, C2, C3 to the coefficients of the inverse series in q = 1 / s, each
   at the bits it is worth when y is below 2^-SMALL. */
static void
coefficients (arb_ptr c, const arb_t q, slong small, slong prec)
{
    slong p1 = FLINT_MAX (prec - small, 0) + 20,
          p2 = FLINT_MAX (prec - 2 * small, 0) + 20,
          p3 = FLINT_MAX (prec - 3 * small, 0) + 20;

    /* c1 = -(1 + q) / 2 */
    arb_add_ui (c, q, 1, p1);
    arb_neg (c, c);
    arb_mul_2exp_si (c, c, -1);
    /* c2 = (2 + (4 + 3 q) q) / 6 */
    arb_mul_ui (c + 1, q, 3, p2);
    arb_add_ui (c + 1, c + 1, 4, p2);
    arb_mul (c + 1, c + 1, q, p2);
    arb_add_ui (c + 1, c + 1, 2, p2);
    arb_div_ui (c + 1, c + 1, 6, p2);
    /* c3 = -(6 + (18 + (25 + 15 q) q) q) / 24 */
    arb_set_round (c + 3, q, p3);
    arb_mul_ui (c + 2, c + 3, 15, p3);
    arb_add_ui (c + 2, c + 2, 25, p3);
    arb_mul (c + 2, c + 2, c + 3, p3);
    arb_add_ui (c + 2, c + 2, 18, p3);
    arb_mul (c + 2, c + 2, c + 3, p3);
    arb_add_ui (c + 2, c + 2, 6, p3);
    arb_div_si (c + 2, c + 2, -24, p3);
}

/*
 * Set W to an enclosure of the solution W0 + t, given the exact W0 and an
 * enclosure U of x e^(-W0): 1, or 0 when W0 is too far from it.  May alias.
 */
static int
step (arb_t w, const arb_t w0, const arb_t u, slong prec)
{
    slong small, low, i;
    arb_struct c[4];
    arb_t y, q, t;
    mag_t rest;

    for (i = 0; i < 4; i++)
        arb_init (c + i);
    arb_init (y);
    arb_init (q);
    arb_init (t);
    mag_init (rest);
    arb_sub (y, u, w0, prec);
    arb_add_ui (q, w0, 1, prec);
    /* |y| <= |u - w0|: so many bits less are needed from now on. */
    arb_get_mag (rest, y);
    small = mag_is_zero (rest) ? prec : FLINT_MAX (-MAG_EXP (rest), 0);
    low = FLINT_MAX (prec - small, 0) + 20;
    arb_ui_div (q, 1, q, low);
    arb_mul (y, y, q, low);
    arb_get_mag (rest, y);
    small = mag_is_zero (rest) ? prec : -MAG_EXP (rest);
    if (small >= 8) {
        coefficients (c, q, small, low);
        arb_mul (t, y, c + 2, FLINT_MAX (low - 3 * small, 0) + 20);
        for (i = 1; i >= 0; i--) {
            arb_add (t, t, c + i, low);
            arb_mul (t, t, y, low);
        }
        arb_addmul (y, y, t, low);
        mag_pow_ui (rest, rest, 5);
        mag_mul_2exp_si (rest, rest, 12);
        arb_add_error_mag (y, rest);
        arb_add (w, w0, y, prec);
    }
    for (i = 0; i < 4; i++)
        arb_clear (c + i);
    arb_clear (y);
    arb_clear (q);
    arb_clear (t);
    mag_clear (rest);
    return small >= 8;
}

/* The argument: x itself, or L with x = e^L or -e^L. */
struct argument {
    arb_srcptr value;
    int logarithm, sign;
};

/* U = x e^(-W0). */
static void
reduced (arb_t u, const struct argument *x, const arb_t w0, slong prec)
{
    if (x->logarithm) {
        arb_sub (u, x->value, w0, prec);
        arb_exp (u, u, prec);
        if (x->sign < 0)
            arb_neg (u, u);
    } else {
        arb_neg (u, w0);
        arb_exp (u, u, prec);
        arb_mul (u, u, x->value, prec);
    }
}

/* Set W from the double START: 1, or 0 when a step fails. */
static int
from_start (arb_t w, const struct argument *x, double start, slong prec)
{
    /* A double has the solution to about 2^-50 of itself. */
    slong bits = 50 - (slong) fmax (log2 (fabs (start)), 0), target, before;
    int done = 1;
    arb_t w0, u;

    /* Where a double is no start, or the step is not proved. */
    if (!(x->sign > 0 ? start > 1e-9 && start < 1e9
                      : start < -2 && start > -1e9))
        return 0;
    prec += 10;
    arb_init (w0);
    arb_init (u);
    arb_set_d (w0, start);
    do {
        /* A step makes five times the bits. */
        before = bits;
        target = FLINT_MIN (prec, 5 * bits - 20);
        arb_get_mid_arb (w0, w0);
        reduced (u, x, w0, target);
        done = step (w0, w0, u, target);
        bits = arb_rel_accuracy_bits (w0);
        /* A wide argument ends it early. */
    } while (done && target < prec && bits > before + before / 2);
    if (done)
        arb_set_round (w, w0, prec - 10);
    arb_clear (w0);
    arb_clear (u);
    return done;
}

/* Both branches are monotone on their domains: a ball that is too wide for
   certify goes by its ends. */
static void
by_ends (arb_t w, const arb_t x, int branch, slong prec)
{
    arf_t low, high;
    arb_t end, other;

    arf_init (low);
    arf_init (high);
    arb_init (end);
    arb_init (other);
    arb_get_interval_arf (low, high, x, prec + 30);
    arb_set_arf (end, low);
    arb_lambertw (other, end, branch, prec);
    arb_set_arf (end, high);
    arb_lambertw (w, end, branch, prec);
    arb_union (w, w, other, prec);
    arf_clear (low);
    arf_clear (high);
    arb_clear (end);
    arb_clear (other);
}

void
lambert_upper (arb_t w, const arb_t x, slong prec)
{
    struct argument argument = { x, 0, 1 };
    double rough = arf_get_d (arb_midref (x), ARF_RND_NEAR);

    if (arb_is_zero (x))
        arb_zero (w);
    else if (!arb_is_finite (x))
        arb_indeterminate (w);
    else if (!(rough > 1e-300 && rough < 1e300)
             || !from_start (w, &argument, upper_start (rough), prec))
        by_ends (w, x, 0, prec);
}

void
lambert_lower (arb_t w, const arb_t x, slong prec)
{
    struct argument argument = { x, 0, -1 };
    double rough = -arf_get_d (arb_midref (x), ARF_RND_NEAR);

    if (!arb_is_finite (x))
        arb_indeterminate (w);
    else if (!(rough > 1e-300 && rough < 0.36787)
             || !from_start (w, &argument, lower_start_log (log (rough)),
                             prec))
        by_ends (w, x, 1, prec);
}

/*
 * L so large that a double is no start: Newton on f (w) = w + log (SIGN w) - L
 * from the exact Y, certified by f' = 1 + 1/w >= 1/2 for |w| >= 2.
 */
static void
far_log (arb_t w, const arb_t l, int sign, slong prec)
{
    int i;
    arb_t f, y, slope, best;
    mag_t error, size;

    arb_init (f);
    arb_init (y);
    arb_init (slope);
    arb_init (best);
    mag_init (error);
    mag_init (size);
    arb_get_mid_arb (y, l);
    arb_indeterminate (best);
    for (i = 0; i < 60; i++) {
        arb_mul_si (f, y, sign, prec);
        arb_log (f, f, prec);
        arb_add (f, f, y, prec + 10);
        arb_sub (f, f, l, prec + 10);
        arb_get_mag (error, f);
        mag_mul_2exp_si (error, error, 1);
        arb_get_mag_lower (size, y);
        mag_mul_2exp_si (size, size, -1);
        /* The interval Y +- error stays beyond 2 and on Y's side. */
        if (mag_cmp (error, size) < 0 && mag_cmp_2exp_si (size, 2) > 0
            && (!arb_is_finite (best)
                || mag_cmp (error, arb_radref (best)) < 0)) {
            arb_set (best, y);
            arb_add_error_mag (best, error);
        } else if (arb_is_finite (best)) {
            break; /* no longer improving */
        }
        arb_mul (f, f, y, prec);
        arb_add_ui (slope, y, 1, prec);
        arb_div (f, f, slope, prec);
        arb_sub (y, y, f, prec);
        arb_get_mid_arb (y, y);
    }
    arb_swap (w, best);
    arb_clear (f);
    arb_clear (y);
    arb_clear (slope);
    arb_clear (best);
    mag_clear (error);
    mag_clear (size);
}

void
lambert_upper_log (arb_t w, const arb_t l, slong prec)
{
    struct argument argument = { l, 1, 1 };
    double rough = arf_get_d (arb_midref (l), ARF_RND_NEAR);

    if (!arb_is_finite (l)) {
        arb_indeterminate (w);
    } else if (rough > 1e8) {
        far_log (w, l, 1, prec);
    } else if (!(rough > -20)
               || !from_start (w, &argument, upper_start_log (rough), prec)) {
        arb_exp (w, l, prec + 10);
        lambert_upper (w, w, prec);
    }
}

void
lambert_lower_log (arb_t w, const arb_t l, slong prec)
{
    struct argument argument = { l, 1, -1 };
    double rough = arf_get_d (arb_midref (l), ARF_RND_NEAR);

    if (!arb_is_finite (l)) {
        arb_indeterminate (w);
    } else if (rough < -1e8) {
        far_log (w, l, -1, prec);
    } else if (!(rough < -1)
               || !from_start (w, &argument, lower_start_log (rough), prec)) {
        arb_exp (w, l, prec + 10);
        arb_neg (w, w);
        by_ends (w, w, 1, prec);
    }
}
