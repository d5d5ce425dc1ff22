/*
 * With s^2 = q^2 + sigma^2, z = t q / (sigma s) = slope t and V_n = int_0^oo
 * u^n e^(-(u-z)^2/2) du,
 *
 *     density = constant e^(-t^2 / 2 s^2) V_{d-1},
 *     constant = (sigma/s)^d 2^(1-d/2) / (Gamma (d/2) sigma sqrt (2 pi)),
 *     V_0 = sqrt (2 pi) Phi (z), V_1 = z V_0 + e^(-z^2/2),
 *     V_{n+1} = z V_n + n V_{n-1};
 *
 * an item alone in its class has the chi density constant t^(d-1) e^(-t^2 / 2
 * q^2), constant = 2^(1-d/2) / (Gamma (d/2) q^d).
 *
 * On boxes: T is a mixture of normal variables of variance sigma^2, so that
 *
 *     |density (x + iy)| <= e^(y^2 / 2 sigma^2) density (x).
 *
 * For x > 0 there is a better bound where sigma is small: V_{d-1} (z) +-
 * V_{d-1} (-z) is the integral over the whole line, a Hermite polynomial with
 * imaginary zeros of degree d - 1, whose modulus grows by no more than (1 +
 * y^2/x^2)^((d-1)/2) from x to x + iy.  Hence
 *
 *     |density (x + iy)| <= e^(y^2 / 2 s^2) (1 + y^2/x^2)^((d-1)/2)
 *         (density (x) + density (-x)) + e^(y^2 / 2 sigma^2) density (-x),
 *     density (-x) <= e^(-x^2 / 2 sigma^2) density (0),
 *     density (0) = (sigma/s)^d / (sigma sqrt (2 pi)).
 *
 * The density is log-concave: on an interval a tangent of its logarithm
 * bounds it.
 */
#include "theory/heavy.h"

/* 2^(1-d/2) / Gamma (d/2), times (sigma/s)^d / (sigma sqrt (2 pi)) or q^-d. */
static void
set_constant (struct heavy *item, slong prec)
{
    slong d = item->dimension;
    arb_t t, half;

    arb_init (t);
    arb_init (half);
    prec += 2 * (slong) FLINT_BIT_COUNT ((ulong) d);
    arb_set_si (half, d);
    arb_mul_2exp_si (half, half, -1);
    if (item->alone) {
        arb_pow (item->constant, item->square, half, prec);
        arb_inv (item->constant, item->constant, prec);
    } else {
        arb_mul (t, item->rest, item->s2, prec);
        arb_div (t, item->square, t, prec);
        arb_sqrt (item->slope, t, prec);
        arb_div (t, item->rest, item->s2, prec);
        arb_pow (item->constant, t, half, prec);
        arb_const_pi (t, prec);
        arb_mul (t, t, item->rest, prec);
        arb_mul_2exp_si (t, t, 1);
        arb_rsqrt (t, t, prec);
        arb_mul (item->constant, item->constant, t, prec);
        arb_get_mag (item->at_zero, item->constant);
    }
    arb_rgamma (t, half, prec);
    arb_mul (item->constant, item->constant, t, prec);
    arb_sub_ui (half, half, 1, prec);
    arb_set_ui (t, 2);
    arb_pow (t, t, half, prec);
    arb_div (item->constant, item->constant, t, prec);
    arb_clear (t);
    arb_clear (half);
}

void
heavy_clear (struct heavy *item)
{
    arb_clear (item->square);
    arb_clear (item->rest);
    arb_clear (item->s2);
    arb_clear (item->slope);
    arb_clear (item->constant);
    mag_clear (item->at_zero);
    arb_clear (item->start);
    arb_clear (item->end);
    mag_clear (item->before);
    mag_clear (item->after);
    arf_clear (item->centre);
    arb_clear (item->growth);
    mag_clear (item->here);
}

/* Set LAST to V_{d-1} (z) and NEXT to V_d (z). */
static void
half_moments (arb_t last, arb_t next, const arb_t z, slong d, slong prec)
{
    slong n;
    arb_t t, one;

    arb_init (t);
    arb_init (one);
    arb_one (one);
    /* V_0 = sqrt (pi / 2) erfc (-z / sqrt 2) */
    arb_sqrt_ui (t, 2, prec);
    arb_const_sqrt_pi (last, prec);
    arb_div (last, last, t, prec);
    arb_div (t, z, t, prec);
    arb_neg (t, t);
    arb_hypgeom_erfc (t, t, prec);
    arb_mul (last, last, t, prec);
    bell (next, z, one, prec);
    arb_addmul (next, z, last, prec);
    for (n = 1; n < d; n++) {
        arb_mul_si (t, last, n, prec);
        arb_addmul (t, z, next, prec);
        arb_swap (last, next);
        arb_swap (next, t);
    }
    arb_clear (t);
    arb_clear (one);
}

static void
lone_density (arb_t value, const struct heavy *item, const arb_t t, slong prec)
{
    arb_t e;

    arb_init (e);
    bell (e, t, item->square, prec);
    arb_pow_ui (value, t, (ulong) item->dimension - 1, prec);
    arb_mul (value, value, e, prec);
    arb_mul (value, value, item->constant, prec);
    arb_clear (e);
}

/* Set SMALL >= the density at -X, X >= 0. */
static void
left_density (mag_t small, const struct heavy *item, const arb_t x)
{
    arb_t e;
    mag_t t;

    arb_init (e);
    mag_init (t);
    bell (e, x, item->rest, ROUGH);
    arb_get_mag (t, e);
    mag_mul (small, t, item->at_zero);
    arb_clear (e);
    mag_clear (t);
}

void
heavy_density (arb_t value, const struct heavy *item, const arb_t t,
               slong prec)
{
    arb_t z, next;

    if (arb_lt (t, item->start) || arb_gt (t, item->end)) {
        arb_zero (value);
        arb_add_error_mag (value, arb_lt (t, item->start) ? item->before
                                                          : item->after);
        return;
    }
    if (item->alone) {
        lone_density (value, item, t, prec);
        return;
    }
    arb_init (z);
    arb_init (next);
    arb_mul (z, t, item->slope, prec);
    half_moments (value, next, z, item->dimension, prec);
    bell (z, t, item->s2, prec);
    arb_mul (value, value, z, prec);
    arb_mul (value, value, item->constant, prec);
    arb_clear (z);
    arb_clear (next);
}

/* Density and its logarithmic derivative at CENTRE > 0. */
static void
look_at (struct heavy *item, const arb_t centre)
{
    slong d = item->dimension,
          prec = ROUGH + 2 * (slong) FLINT_BIT_COUNT ((ulong) d);
    arb_t z, last, next;

    arb_init (z);
    arb_init (last);
    arb_init (next);
    arf_set (item->centre, arb_midref (centre));
    if (item->alone) {
        /* (d - 1) / t - t / q^2 */
        lone_density (last, item, centre, prec);
        arb_set_si (item->growth, d - 1);
        arb_div (item->growth, item->growth, centre, prec);
        arb_div (z, centre, item->square, prec);
    } else {
        /* slope (V_d / V_{d-1} - z) - t / s^2, for V_n' = V_{n+1} - z V_n */
        arb_mul (z, centre, item->slope, prec);
        half_moments (last, next, z, d, prec);
        arb_div (next, next, last, prec);
        arb_sub (next, next, z, prec);
        arb_mul (item->growth, next, item->slope, prec);
        bell (z, centre, item->s2, prec);
        arb_mul (last, last, z, prec);
        arb_mul (last, last, item->constant, prec);
        arb_div (z, centre, item->s2, prec);
    }
    arb_sub (item->growth, item->growth, z, prec);
    arb_get_mag (item->here, last);
    arb_clear (z);
    arb_clear (last);
    arb_clear (next);
}

/* Multiply BOUND by exp (|GROWTH| LENGTH). */
static void
grow (mag_t bound, const arb_t growth, const mag_t length)
{
    mag_t t;

    mag_init (t);
    arb_get_mag (t, growth);
    mag_mul (t, t, length);
    mag_exp (t, t);
    mag_mul (bound, bound, t);
    mag_clear (t);
}

/* BOUND >= the density on the real interval of BOX; alone: X0 > 0. */
static void
largest_density (mag_t bound, struct heavy *item, const struct box *box)
{
    arb_t t;
    mag_t length, other;

    arb_init (t);
    mag_init (length);
    mag_init (other);
    if (arb_is_nonnegative (box->x0) && arb_is_positive (box->centre)) {
        /* The tangent at the centre. */
        if (!arf_equal (item->centre, arb_midref (box->centre)))
            look_at (item, box->centre);
        arb_sub (t, box->x1, box->centre, ROUGH);
        arb_get_mag (length, t);
        arb_sub (t, box->x0, box->centre, ROUGH);
        arb_get_mag (other, t);
        mag_max (length, length, other);
        mag_set (bound, item->here);
        grow (bound, item->growth, length);
    } else if (arb_is_positive (box->x1)) {
        /* The tangent at nought, whose slope, slope E R, is positive and at
           most slope sqrt (d). */
        arb_sqrt_ui (t, (ulong) item->dimension, ROUGH);
        arb_mul (t, t, item->slope, ROUGH);
        arb_get_mag (length, box->x1);
        mag_set (bound, item->at_zero);
        grow (bound, t, length);
    } else {
        left_density (bound, item, box->nearest);
    }
    arb_clear (t);
    mag_clear (length);
    mag_clear (other);
}

/* On a box that reaches beyond nought: constant |z|^(d-1) e^((y^2 - x^2) / 2
   q^2). */
static void
lone_bound (mag_t bound, const struct heavy *item, const struct box *box)
{
    arb_t e;
    mag_t t;

    arb_init (e);
    mag_init (t);
    mag_pow_ui (bound, box->farthest, (ulong) item->dimension - 1);
    swell (t, box, item->square);
    mag_mul (bound, bound, t);
    bell (e, box->nearest, item->square, ROUGH);
    arb_mul (e, e, item->constant, ROUGH);
    arb_get_mag (t, e);
    mag_mul (bound, bound, t);
    arb_clear (e);
    mag_clear (t);
}

void
heavy_bound (mag_t bound, struct heavy *item, const struct box *box)
{
    mag_t t, other, left;

    if (item->alone && !arb_is_positive (box->x0)) {
        lone_bound (bound, item, box);
        return;
    }
    mag_init (t);
    mag_init (other);
    mag_init (left);
    largest_density (bound, item, box);
    mag_inf (other);
    if (arb_is_positive (box->x0)) {
        if (!item->alone)
            left_density (left, item, box->x0);
        mag_add (other, bound, left);
        spread (t, box, item->dimension - 1);
        mag_mul (other, other, t);
        swell (t, box, item->s2);
        mag_mul (other, other, t);
    }
    if (item->alone) {
        mag_set (bound, other);
    } else {
        swell (t, box, item->rest);
        mag_mul (left, left, t);
        mag_add (other, other, left);
        mag_mul (bound, bound, t);
        mag_min (bound, bound, other);
    }
    mag_clear (t);
    mag_clear (other);
    mag_clear (left);
}

/*
 * Outside q (sqrt (d) +- u) +- sigma u, u^2 = 2 log (2) PREC, the density is
 * all but nought.  That is a guess; it is certified by the logarithmic
 * derivative pointing inside at the end, as the density is log-concave.
 */
static void
set_ends (struct heavy *item, slong prec)
{
    arb_t u, q, t;

    arb_init (u);
    arb_init (q);
    arb_init (t);
    arb_const_log2 (u, ROUGH);
    arb_mul_si (u, u, 2 * prec, ROUGH);
    arb_sqrt (u, u, ROUGH);
    arb_sqrt (q, item->square, ROUGH);
    arb_sqrt (t, item->rest, ROUGH);
    arb_add (t, t, q, ROUGH);
    arb_mul (t, t, u, ROUGH);
    arb_sqrt_ui (u, (ulong) item->dimension, ROUGH);
    arb_mul (q, q, u, ROUGH);
    arb_sub (item->start, q, t, ROUGH);
    arb_get_mid_arb (item->start, item->start);
    arb_add (item->end, q, t, ROUGH);
    arb_get_mid_arb (item->end, item->end);
    if (arb_is_positive (item->start)) {
        look_at (item, item->start);
        mag_set (item->before, item->here);
        if (!arb_is_positive (item->growth))
            arb_neg_inf (item->start);
    } else if (item->alone) {
        arb_neg_inf (item->start);
    } else {
        arb_neg (t, item->start);
        left_density (item->before, item, t);
    }
    look_at (item, item->end);
    mag_set (item->after, item->here);
    if (!arb_is_negative (item->growth))
        arb_pos_inf (item->end);
    arb_clear (u);
    arb_clear (q);
    arb_clear (t);
}

void
heavy_init (struct heavy *item, const arb_t square, const arb_t rest, slong d,
            slong prec)
{
    item->dimension = d;
    item->alone = arb_is_zero (rest);
    arb_init (item->square);
    arb_init (item->rest);
    arb_init (item->s2);
    arb_init (item->slope);
    arb_init (item->constant);
    mag_init (item->at_zero);
    arb_init (item->start);
    arb_init (item->end);
    mag_init (item->before);
    mag_init (item->after);
    arf_init (item->centre);
    arb_init (item->growth);
    mag_init (item->here);
    arb_set (item->square, square);
    arb_set (item->rest, rest);
    arb_add (item->s2, square, rest, prec);
    set_constant (item, prec);
    set_ends (item, prec);
}
