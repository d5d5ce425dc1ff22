/*
 * The coefficients of multiindex/hermite by other means.  For max (z, 0) and
 * the sign step by step from He_{k+1} (0) = -k He_{k-1} (0); for tanh and the
 * logistic function by adaptive quadrature (theory/normal_mean.h).  Balls.
 */
#include "theory/hermite.h"
#include "theory/normal_mean.h"
#include "theory/quantity.h"

#include <math.h>

enum { LINK, ORDER };

/* By parts a_k sqrt (k!) = c phi (0) He_{k-e} (0): c = 1, e = 2 for max (z, 0)
   and k >= 2; c = 2, e = 1 for the sign. */
static void
step_by_step (arb_t a, enum link link, slong k, slong prec)
{
    slong j, e = link == LINK_RELU ? 2 : 1;
    arb_t t;

    arb_init (t);
    if (k < e) {
        /* E max (z, 0) = phi (0), E z max (z, 0) = 1/2, E sign z = 0. */
        arb_set_si (a, link == LINK_RELU);
        arb_mul_2exp_si (a, a, -k);
    } else if ((k - e) % 2 != 0) {
        arb_zero (a);
    } else {
        arb_set_si (a, e == 2 ? 1 : 2);
        if (e == 2) {
            /* sqrt (2!) */
            arb_sqrt_ui (t, 2, prec);
            arb_div (a, a, t, prec);
        }
        for (j = e + 2; j <= k; j += 2) {
            /* -(j - e - 1) / sqrt (j (j - 1)) */
            arb_sqrt_ui (t, (ulong) j * (ulong) (j - 1), prec);
            arb_mul_si (a, a, e + 1 - j, prec);
            arb_div (a, a, t, prec);
        }
    }
    if (!(link == LINK_RELU && k == 1)) {
        arb_const_pi (t, prec);
        arb_mul_2exp_si (t, t, 1);
        arb_rsqrt (t, t, prec);
        arb_mul (a, a, t, prec);
    }
    arb_clear (t);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong link, k;
    fmpz_poly_t he;
    arb_t norm;

    if (!fmpq_get_index (&link, at + LINK) || !fmpq_get_index (&k, at + ORDER))
        return OUT_OF_DOMAIN;
    if (link == LINK_RELU || link == LINK_SIGN) {
        step_by_step (out, (enum link) link, k, prec + 30);
        return EVALUATED;
    }
    if (k % 2 == 0) {
        /* f - f (0) is odd. */
        arb_set_si (out, k == 0 && link == LINK_SIGMOID);
        arb_mul_2exp_si (out, out, -1);
        return EVALUATED;
    }
    fmpz_poly_init (he);
    arb_init (norm);
    hermite_polynomial (he, k);
    hermite_norm (norm, k, prec + 10);
    link_mean (out, (enum link) link, he,
               prec + (slong) arb_bits (norm) / 2 + 2 * k + 20);
    arb_div (out, out, norm, prec);
    fmpz_poly_clear (he);
    arb_clear (norm);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    double k = fmpz_get_d (fmpq_numref (at + ORDER));

    (void) prec;
    if (fmpz_cmp_si (fmpq_numref (at + LINK), LINK_SIGN) <= 0)
        return 5 * k;
    return k < 200 ? 1e5 * (k + 10) : HUGE_VAL;
}

QUANTITY (multiindex_hermite_steps) = {
    .axes = "link k",
    .domain = "integer 1 <= link <= 4, integer k >= 0",
    .formula = "a_k = E f(z) h_k(z) \\text{ by } He_{k+1}(0) = -k He_{k-1}(0) "
               "or by quadrature",
    .ball = ball,
    .work = work,
};
