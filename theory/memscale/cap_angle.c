/*
 * The cap as a ratio of integrals over the angle t from its boundary's plane:
 * the slice of the sphere in R^{d+1} at angle t has radius cos t, so that
 *
 *     h_d (w) = int_a^{pi/2} cos^{d-1} t dt / (2 int_0^{pi/2} cos^{d-1} t dt),
 *
 * sin^2 a = w.  The integrand is entire; Arb's integrator encloses.
 */
#include "theory/quantity.h"

enum { DIMENSION, WEIGHT };

struct slice {
    slong exponent;
    arb_t scale; /* 1 / cos of the lower end, so that the values are of order 1
                  */
};

static int
integrand (acb_ptr value, const acb_t t, void *data, slong order, slong prec)
{
    const struct slice *slice = data;

    (void) order;
    acb_cos (value, t, prec);
    acb_mul_arb (value, value, slice->scale, prec);
    acb_pow_ui (value, value, (ulong) slice->exponent, prec);
    return 0;
}

/* Set OUT to the integral of (SCALE cos t)^EXPONENT from FROM to pi/2. */
static void
integral (arb_t out, const arb_t from, struct slice *slice, slong prec)
{
    acb_t a, b, value;
    mag_t tolerance;

    acb_init (a);
    acb_init (b);
    acb_init (value);
    mag_init (tolerance);
    mag_set_ui_2exp_si (tolerance, 1, -prec);
    acb_set_arb (a, from);
    arb_const_pi (acb_realref (b), prec);
    acb_mul_2exp_si (b, b, -1);
    acb_calc_integrate (value, integrand, slice, a, b, prec, tolerance, NULL,
                        prec);
    arb_set (out, acb_realref (value));
    acb_clear (a);
    acb_clear (b);
    acb_clear (value);
    mag_clear (tolerance);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct slice slice;
    slong d;
    arb_t from, whole;

    if (!fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    slice.exponent = d - 1;
    arb_init (slice.scale);
    arb_init (from);
    arb_init (whole);
    arb_one (slice.scale);
    integral (whole, from, &slice, prec);
    arb_mul_2exp_si (whole, whole, 1);
    arb_set_fmpq (from, at + WEIGHT, prec);
    arb_sub_ui (slice.scale, from, 1, prec);
    arb_neg (slice.scale, slice.scale);
    arb_rsqrt (slice.scale, slice.scale, prec);
    arb_sqrt (from, from, prec);
    arb_asin (from, from, prec);
    integral (out, from, &slice, prec);
    arb_div (out, out, whole, prec);
    arb_pow_ui (slice.scale, slice.scale, (ulong) slice.exponent, prec);
    arb_div (out, out, slice.scale, prec);
    arb_clear (slice.scale);
    arb_clear (from);
    arb_clear (whole);
    return EVALUATED;
}

/* An evaluation at each of O(prec) nodes on each of the panels, whose number
   grows with the logarithm of d. */
static double
work (const fmpq *at, slong prec)
{
    double bits = (double) fmpz_bits (fmpq_numref (at + DIMENSION));

    return 20 * (double) prec * bits * bits;
}

QUANTITY (memscale_cap_angle) = {
    .axes = "d w",
    .domain = "integer d >= 1, 0 <= w < 1",
    .formula = "\\int_{\\arcsin\\sqrt w}^{\\pi/2} \\cos^{d-1} t\\,dt \\Big/"
               " 2\\int_0^{\\pi/2} \\cos^{d-1} t\\,dt",
    .ball = ball,
    .work = work,
};
