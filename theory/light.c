/*
 * Mehler's formula, averaged over R: for psi (T / s) bounded,
 *
 *     E psi = sum_k e^k (m_k / k!) E psi (g) He_k (g),   m_k = E He_k (R);
 *
 * m_0 = 1, m_1 = E R, m_{k+2} = (d - 1 - k) m_k, because M (x) = E e^(xR)
 * satisfies M'' = x M' + d M and M (x) e^(-x^2/2) is the sum of m_k x^k / k!.
 *
 * For 0 <= psi <= 1 Bessel's inequality bounds |E psi He_k| by sqrt (k!): the
 * terms from k = K on add up to at most the sum of a_k |m_k| / sqrt (k!), with
 * a_k the moments.  Two apart, these terms have a ratio of at most share
 * |d - 1 - k| / (k + 1), which falls up to k = d - 1 and stays below share
 * from there on.
 *
 * On boxes |He_k (z)| <= H_k (|z|), H_k (x) = i^-k He_k (i x), whose
 * coefficients are positive: H_{k+1} = x H_k + k H_{k-1}.
 */
#include "theory/light.h"

#include <math.h>

/* Set M[k] to m_k / k! for k < n, n >= 2. */
static void
chi_moments (arb_ptr m, slong n, slong d, slong prec)
{
    slong k, wp = prec + 2 * (slong) FLINT_BIT_COUNT ((ulong) d) + 10;
    arb_t t;

    arb_init (t);
    arb_one (m);
    /* E R = sqrt (2) Gamma ((d + 1) / 2) / Gamma (d / 2) */
    arb_set_si (t, d);
    arb_mul_2exp_si (t, t, -1);
    arb_rgamma (m + 1, t, wp);
    arb_set_si (t, d);
    arb_add_ui (t, t, 1, wp);
    arb_mul_2exp_si (t, t, -1);
    arb_gamma (t, t, wp);
    arb_mul (m + 1, m + 1, t, prec);
    arb_sqrt_ui (t, 2, prec);
    arb_mul (m + 1, m + 1, t, prec);
    for (k = 0; k + 2 < n; k++) {
        arb_mul_si (m + k + 2, m + k, d - 1 - k, prec);
        arb_div_si (m + k + 2, m + k + 2, k + 1, prec);
        arb_div_si (m + k + 2, m + k + 2, k + 2, prec);
    }
    arb_clear (t);
}

/* The rest, from the coefficients at k = TERMS and TERMS + 1. */
static void
set_rest (struct light *light, const mag_t share)
{
    slong k, d = light->dimension, terms = light->terms;
    arb_t t;
    mag_t ratio, size;

    arb_init (t);
    mag_init (ratio);
    mag_init (size);
    for (k = terms; k <= terms + 1; k++) {
        /* a_k |m_k| / k! times sqrt (k!) */
        arb_fac_ui (t, (ulong) k, ROUGH);
        arb_sqrt (t, t, ROUGH);
        arb_mul (t, t, light->coefficient + k, ROUGH);
        arb_get_mag (size, t);
        mag_add (light->rest, light->rest, size);
    }
    mag_one (ratio);
    if (d - 1 - terms > 0) {
        mag_set_ui (size, (ulong) (d - 1 - terms));
        mag_div_ui (size, size, (ulong) (terms + 1));
        mag_max (ratio, ratio, size);
    }
    mag_mul (ratio, ratio, share);
    mag_geom_series (ratio, ratio, 0);
    mag_mul (light->rest, light->rest, ratio);
    arb_clear (t);
    mag_clear (ratio);
    mag_clear (size);
}

/* Set BOUND >= sum_k |c_k| H_k (g). */
static void
hermite_bound (mag_t bound, const struct light *light, const mag_t g)
{
    slong k;
    mag_t last, here, t;

    mag_init (last);
    mag_init (here);
    mag_init (t);
    mag_zero (bound);
    mag_one (here);
    for (k = 0; k < light->terms; k++) {
        arb_get_mag (t, light->coefficient + k);
        mag_addmul (bound, t, here);
        mag_mul_ui (last, last, (ulong) k);
        mag_addmul (last, g, here);
        mag_swap (last, here);
    }
    mag_clear (last);
    mag_clear (here);
    mag_clear (t);
}

void
light_bound (mag_t bound, const struct light *light, const struct box *box)
{
    arb_t e;
    mag_t g, t;

    arb_init (e);
    mag_init (g);
    mag_init (t);
    arb_get_mag (g, light->inverse);
    mag_mul (g, g, box->farthest);
    hermite_bound (bound, light, g);
    bell (e, box->nearest, light->square, ROUGH);
    arb_mul (e, e, light->scale, ROUGH);
    arb_get_mag (t, e);
    mag_mul (bound, bound, t);
    swell (t, box, light->square);
    mag_mul (bound, bound, t);
    arb_clear (e);
    mag_clear (g);
    mag_clear (t);
}

/* Set the end where e^(-g^2/2) sum |c_k| H_k (g), g = t / s, is below 2^-PREC:
   it falls from g^2 = TERMS on, for g p' (g) <= degree (p) p (g) when all
   coefficients of p are positive. */
static void
set_end (struct light *light, slong prec)
{
    double g = sqrt ((double) light->terms);
    arb_t e, one;
    mag_t bound, t;

    arb_init (e);
    arb_init (one);
    mag_init (bound);
    mag_init (t);
    arb_one (one);
    do {
        g += 1;
        mag_set_d (t, g);
        hermite_bound (light->beyond, light, t);
        arb_set_d (e, g);
        bell (e, e, one, ROUGH);
        arb_mul (e, e, light->scale, ROUGH);
        arb_get_mag (t, e);
        mag_mul (light->beyond, light->beyond, t);
        arb_get_mag (bound, light->scale);
        mag_mul_2exp_si (bound, bound, -prec);
    } while (mag_cmp (light->beyond, bound) > 0 && g < 1e4);
    arb_set_d (e, g);
    arb_sqrt (light->end, light->square, prec);
    arb_mul (light->end, light->end, e, prec);
    /* Certainly past g s. */
    arb_get_mag (t, light->end);
    arf_set_mag (arb_midref (light->end), t);
    mag_zero (arb_radref (light->end));
    arb_clear (e);
    arb_clear (one);
    mag_clear (bound);
    mag_clear (t);
}

void
light_init (struct light *light, arb_ptr moment, slong terms,
            const mag_t share, const arb_t square, slong d, slong prec)
{
    slong k;
    arb_ptr m = _arb_vec_init (terms + 2);

    light->dimension = d;
    light->terms = terms;
    light->coefficient = moment;
    arb_init (light->square);
    arb_init (light->inverse);
    arb_init (light->scale);
    mag_init (light->rest);
    arb_init (light->end);
    mag_init (light->beyond);
    arb_set (light->square, square);
    arb_rsqrt (light->inverse, square, prec);
    arb_const_pi (light->scale, prec);
    arb_mul (light->scale, light->scale, square, prec);
    arb_mul_2exp_si (light->scale, light->scale, 1);
    arb_rsqrt (light->scale, light->scale, prec);
    chi_moments (m, terms + 2, d, prec);
    for (k = 0; k <= terms + 1; k++)
        arb_mul (moment + k, moment + k, m + k, prec);
    set_rest (light, share);
    set_end (light, prec);
    _arb_vec_clear (m, terms + 2);
}

void
light_clear (struct light *light)
{
    _arb_vec_clear (light->coefficient, light->terms + 2);
    arb_clear (light->square);
    arb_clear (light->inverse);
    arb_clear (light->scale);
    mag_clear (light->rest);
    arb_clear (light->end);
    mag_clear (light->beyond);
}

/* Clenshaw's sum. */
void
light_density (arb_t value, const struct light *light, const arb_t t,
               slong prec)
{
    slong k;
    arb_t g, after, next;

    arb_init (g);
    arb_abs (g, t);
    if (arb_gt (g, light->end)) {
        arb_zero (value);
        arb_add_error_mag (value, light->beyond);
        arb_clear (g);
        return;
    }
    arb_init (after);
    arb_init (next);
    arb_mul (g, t, light->inverse, prec);
    arb_zero (value);
    for (k = light->terms - 1; k >= 0; k--) {
        arb_set (next, light->coefficient + k);
        arb_submul_si (next, after, k + 1, prec);
        arb_addmul (next, g, value, prec);
        arb_swap (after, value);
        arb_swap (value, next);
    }
    bell (g, t, light->square, prec);
    arb_mul (value, value, g, prec);
    arb_mul (value, value, light->scale, prec);
    arb_clear (g);
    arb_clear (after);
    arb_clear (next);
}

/* The logarithm of term k + 2 of e^k |m_k| / sqrt (k!), from that of term k.
 */
static double
next_term (double log_term, double share, double d, double k)
{
    double ratio = fabs (d - 1 - k) * share / sqrt ((k + 1) * (k + 2));

    return ratio > 0 ? log_term + log2 (ratio) : -HUGE_VAL;
}

double
light_terms (double share, double d, double bits)
{
    double here = 0, after, k;

    if (share <= 0)
        return 1;
    after = 0.5 * log2 (d * share);
    bits -= log2 (1 - fmin (share, 0.9999));
    for (k = 0; k < 1e7; k++) {
        double next = next_term (here, share, d, k);
        if (here < -bits && after < -bits && fabs (d - 1 - k) * share < k + 1)
            break;
        here = after;
        after = next;
    }
    return k + 1;
}

double
light_loss (double share, double d, double terms)
{
    double most = 0, g, k;

    if (share <= 0)
        return 0;
    /* The largest e^(-g^2/2) (e^k |m_k| / sqrt (k!)) (H_k (g) / sqrt (k!)). */
    for (g = 0; g <= 16; g += 4) {
        double here = 0, after = 0.5 * log2 (d * share), h = 1, h_last = 0,
               scale = -0.7214 * g * g;
        for (k = 0; k < terms; k++) {
            double next = next_term (here, share, d, k),
                   h_next = (g * h + sqrt (k) * h_last) / sqrt (k + 1);
            most = fmax (most, here + log2 (h) + scale);
            here = after;
            after = next;
            h_last = h;
            h = h_next;
            if (h > 1e200) {
                h *= 1e-200;
                h_last *= 1e-200;
                scale += 664.386;
            }
        }
    }
    return most;
}
