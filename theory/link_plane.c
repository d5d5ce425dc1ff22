/*
 * The lattice sum.  With p the density of two normal variables of correlation
 * g and s^2 = 1 - g^2, |p (u + iY, v)| = p (u, v) e^(Y^2 / 2 s^2).  Y = 6/5 is
 * below pi/2, where tanh has its first pole; on |Im z| <= Y it is bounded by
 * tan Y < 13/5 and the logistic function by 1.  For the step h, replacing the
 * integral over u by a sum, at every v, costs at most 2 M / (e^(2 pi Y/h) - 1)
 * with M <= (13/5) e^(Y^2 / 2 s^2) in all; replacing then that over v, at
 * every lattice point u, the same times h sum_u phi (u) <= 1 + h.
 *
 * Of the lattice points those with |u| or |v| > T are left out: h sum_v p (u,
 * v) <= phi (u) (1 + h / (s sqrt (2 pi))), as the sum over a function with one
 * peak exceeds the integral by no more than h times the peak, and h sum_{u >
 * T} phi (u) <= Q (T) + h phi (T).
 */
#include "theory/link_plane.h"

#include "theory/integral.h"
#include "theory/normal_mean.h"

#include <math.h>

void
kernel_series (arb_t phi, enum link link, slong n, const arb_t g, slong prec)
{
    slong k;
    arb_t a, rest, sum;
    mag_t tail;

    arb_init (a);
    arb_init (rest);
    arb_init (sum);
    mag_init (tail);
    prec += 20;
    for (k = n - 1; k >= 0; k--) {
        link_coefficient (a, link, k, prec);
        arb_mul (a, a, a, prec);
        arb_mul (sum, sum, g, prec);
        arb_add (sum, sum, a, prec);
    }
    arb_pow_ui (rest, g, (ulong) n, prec);
    arb_get_mag (tail, rest);
    arb_set (phi, sum);
    /* E f^2 is at most 1 for both. */
    arb_add_error_mag (phi, tail);
    arb_clear (a);
    arb_clear (rest);
    arb_clear (sum);
    mag_clear (tail);
}

struct lattice {
    slong last, prec;
    arb_t step, square; /* s^2 */
    arb_ptr f, bell;    /* at j h: the link at j + last; e^(-(j h)^2/2 s^2) */
};

static double
lattice_step (double g, slong prec)
{
    double p = 0.6932 * ((double) prec + 10), y = 1.2;

    return 6.2831 * y / (p + y * y / 2 / (1 - g * g));
}

static void
lattice_init (struct lattice *lattice, enum link link, const arb_t g,
              slong prec)
{
    double h = lattice_step (arf_get_d (arb_midref (g), ARF_RND_NEAR), prec);
    double t = sqrt (1.3863 * ((double) prec + 10)) + 1;
    slong j, scale = 1;
    arb_t x;

    arb_init (x);
    arb_init (lattice->step);
    arb_init (lattice->square);
    while (h * (double) scale < 1)
        scale *= 2;
    scale *= 64;
    arb_set_si (lattice->step, (slong) (h * (double) scale));
    arb_div_si (lattice->step, lattice->step, scale, prec);
    lattice->prec = prec;
    lattice->last = (slong) (t / h) + 1;
    arb_mul (lattice->square, g, g, prec);
    arb_sub_ui (lattice->square, lattice->square, 1, prec);
    arb_neg (lattice->square, lattice->square);
    lattice->f = _arb_vec_init (2 * lattice->last + 1);
    for (j = -lattice->last; j <= lattice->last; j++) {
        arb_ptr f = lattice->f + (j + lattice->last);
        arb_mul_si (x, lattice->step, j, prec);
        if (link == LINK_SIGMOID)
            arb_mul_2exp_si (x, x, -1);
        arb_tanh (f, x, prec);
        if (link == LINK_SIGMOID) {
            arb_add_ui (f, f, 1, prec);
            arb_mul_2exp_si (f, f, -1);
        }
    }
    arb_clear (x);
}

static void
lattice_clear (struct lattice *lattice)
{
    arb_clear (lattice->step);
    arb_clear (lattice->square);
    _arb_vec_clear (lattice->f, 2 * lattice->last + 1);
}

/* Set SUM to h^2 sum f (u) f (v) e^(-(u^2 - 2 g u v + v^2) / 2 s^2) / (2 pi
   s): along v the exponential is a base times powers of e^(g u h / s^2). */
static void
lattice_sum (arb_t sum, const struct lattice *lattice, const arb_t g)
{
    slong i, j, n = lattice->last, prec = lattice->prec;
    arb_t t, q, line;

    arb_init (t);
    arb_init (q);
    arb_init (line);
    arb_zero (sum);
    for (i = -n; i <= n; i++) {
        arb_zero (line);
        for (j = -n; j <= n; j++) {
            /* h^2 (i^2 - 2 g i j + j^2) / 2 s^2 */
            arb_mul_si (t, g, -2 * i * j, prec);
            arb_add_si (t, t, i * i + j * j, prec);
            arb_mul (t, t, lattice->step, prec);
            arb_mul (t, t, lattice->step, prec);
            arb_div (t, t, lattice->square, prec);
            arb_mul_2exp_si (t, t, -1);
            arb_neg (t, t);
            arb_exp (q, t, prec);
            arb_addmul (line, q, lattice->f + (j + n), prec);
        }
        arb_addmul (sum, line, lattice->f + (i + n), prec);
    }
    arb_mul (sum, sum, lattice->step, prec);
    arb_mul (sum, sum, lattice->step, prec);
    arb_const_pi (t, prec);
    arb_mul_2exp_si (t, t, 1);
    arb_div (sum, sum, t, prec);
    arb_sqrt (t, lattice->square, prec);
    arb_div (sum, sum, t, prec);
    arb_clear (t);
    arb_clear (q);
    arb_clear (line);
}

/* Set ERROR to what both replacements cost. */
static void
replacement_error (mag_t error, const struct lattice *lattice)
{
    arb_t y, t;
    mag_t m;

    arb_init (y);
    arb_init (t);
    mag_init (m);
    arb_set_si (y, 6);
    arb_div_ui (y, y, 5, 60);
    arb_mul (t, y, y, 60);
    arb_div (t, t, lattice->square, 60);
    arb_mul_2exp_si (t, t, -1);
    arb_exp (t, t, 60);
    arb_mul_ui (t, t, 13, 60);
    arb_div_ui (t, t, 5, 60);
    arb_get_mag (m, t);
    trapezoid_error (error, y, m, lattice->step);
    arb_add_ui (t, lattice->step, 2, 60);
    arb_get_mag (m, t);
    mag_mul (error, error, m);
    arb_clear (y);
    arb_clear (t);
    mag_clear (m);
}

/* Set ERROR to what the points left out may add up to: four times (Q (T) + h
   phi (T)) (1 + h/s), T the first of them, and Q (T) <= phi (T) for T >= 1. */
static void
outside_error (mag_t error, const struct lattice *lattice)
{
    arb_t t, s;

    arb_init (t);
    arb_init (s);
    arb_mul_si (t, lattice->step, lattice->last, 60);
    arb_mul (t, t, t, 60);
    arb_mul_2exp_si (t, t, -1);
    arb_neg (t, t);
    arb_exp (t, t, 60);
    arb_sqrt (s, lattice->square, 60);
    arb_div (s, lattice->step, s, 60);
    arb_add_ui (s, s, 1, 60);
    arb_mul (t, t, s, 60);
    arb_add_ui (s, lattice->step, 1, 60);
    arb_mul (t, t, s, 60);
    arb_mul_2exp_si (t, t, 2);
    arb_get_mag (error, t);
    arb_clear (t);
    arb_clear (s);
}

void
kernel_plane (arb_t phi, enum link link, const arb_t g, slong prec)
{
    struct lattice lattice;
    mag_t error;
    arb_t sum;

    arb_init (sum);
    mag_init (error);
    lattice_init (&lattice, link, g, prec + 20);
    lattice_sum (sum, &lattice, g);
    arb_set (phi, sum);
    replacement_error (error, &lattice);
    arb_add_error_mag (phi, error);
    outside_error (error, &lattice);
    arb_add_error_mag (phi, error);
    lattice_clear (&lattice);
    mag_clear (error);
    arb_clear (sum);
}

/* Terms that leave less than 2^-PREC of the series. */
static double
terms (double g, slong prec)
{
    return 0.6932 * ((double) prec + 3) / -log (fmax (fabs (g), 0.001)) + 4;
}

/* E f (z)^2 or E f (z) f (-z): of max (z, 0) the latter is nought, and f less
   its mean is odd for the others. */
static void
at_one (arb_t phi, enum link link, int negative, slong prec)
{
    if (negative && link == LINK_RELU) {
        arb_zero (phi);
        return;
    }
    link_square_mean (phi, link, 0, prec);
    if (!negative)
        return;
    arb_neg (phi, phi);
    if (link == LINK_SIGMOID) {
        arb_mul_2exp_si (phi, phi, 1);
        arb_add_ui (phi, phi, 1, prec);
        arb_mul_2exp_si (phi, phi, -1);
    }
}

void
kernel_otherwise (arb_t phi, enum link link, const fmpq_t g, slong prec)
{
    arb_t x;

    arb_init (x);
    arb_set_fmpq (x, g, prec + 30);
    if (fmpz_is_pm1 (fmpq_numref (g)) && fmpz_is_one (fmpq_denref (g)))
        at_one (phi, link, fmpz_sgn (fmpq_numref (g)) < 0, prec);
    else if (link == LINK_RELU || link == LINK_SIGN)
        kernel_series (
            phi, link,
            (slong) terms (arf_get_d (arb_midref (x), ARF_RND_UP), prec), x,
            prec);
    else if (fmpq_is_zero (g))
        link_coefficient (phi, link, 0, prec), arb_mul (phi, phi, phi, prec);
    else
        kernel_plane (phi, link, x, prec);
    arb_clear (x);
}

double
kernel_otherwise_work (enum link link, double g, slong prec)
{
    double n;

    if (fabs (g) >= 1)
        return 1e5;
    if (link == LINK_RELU || link == LINK_SIGN)
        return 50 * terms (g, prec);
    n = 2 * sqrt (1.4 * (double) prec) / lattice_step (g, prec);
    return 30 * n * n;
}
