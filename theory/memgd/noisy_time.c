/*
 * The margin of noisy_flow by quadrature, a second route: 2 p t is the
 * integral of (1 + e^u) / (1 - eps - eps e^u) over 0 < u < m.  Bisection and
 * Newton's steps lead to a number v and the time of v; as dm/d(2 p t) <= 1/2 -
 * eps, the margin is within 1/2 - eps of v times what that time misses.
 *
 * Encloses because acb_calc_integrate does, for a function that says nothing
 * where its denominator may be 0.
 */
#include "theory/quantity.h"

enum { FREQUENCY, NOISE, TIME };
enum { HALVINGS = 50, KNOWN = 40, ROUGH = 64 };

/* Set OUT to (1 + e^u) / (1 - eps - eps e^u), with eps at DATA. */
static int
slowness (acb_ptr out, const acb_t u, void *data, slong order, slong prec)
{
    const fmpq *eps = data;
    acb_t below, share;

    (void) order; /* analytic wherever the division is defined */
    acb_init (below);
    acb_init (share);
    arb_set_fmpq (acb_realref (share), eps, prec);
    acb_exp (out, u, prec);
    acb_add_ui (out, out, 1, prec);
    acb_mul (below, out, share, prec);
    acb_sub_ui (below, below, 1, prec);
    acb_neg (below, below);
    acb_div (out, out, below, prec);
    acb_clear (below);
    acb_clear (share);
    return 0;
}

/* Set MISS to 2 p t at the margin M less TAU, and SPEED to dm/d(2 p t). */
static void
miss_at (arb_t miss, arb_t speed, const arb_t m, const arb_t tau, fmpq *eps,
         slong prec)
{
    acb_t from, to, area;
    mag_t tolerance;

    acb_init (from);
    acb_init (to);
    acb_init (area);
    mag_init (tolerance);
    acb_set_arb (to, m);
    acb_calc_integrate (area, slowness, eps, from, to, prec, tolerance, NULL,
                        prec);
    acb_get_real (miss, area);
    arb_sub (miss, miss, tau, prec);
    slowness (area, to, eps, 0, prec);
    arb_inv (speed, acb_realref (area), prec);
    acb_clear (from);
    acb_clear (to);
    acb_clear (area);
    mag_clear (tolerance);
}

/* Set M to about the margin, between 0 and the limit; nothing here is proved.
 */
static void
halve (arb_t m, const arb_t tau, fmpq *eps)
{
    slong i;
    arb_t low, high, miss, speed;

    arb_init (low);
    arb_init (high);
    arb_init (miss);
    arb_init (speed);
    arb_set_fmpq (high, eps, ROUGH);
    arb_inv (high, high, ROUGH);
    arb_sub_ui (high, high, 1, ROUGH);
    arb_log (high, high, ROUGH);
    for (i = 0; i < HALVINGS; i++) {
        arb_add (m, low, high, ROUGH);
        arb_mul_2exp_si (m, m, -1);
        arb_get_mid_arb (m, m);
        miss_at (miss, speed, m, tau, eps, ROUGH);
        arb_set (arb_is_negative (miss) ? low : high, m);
    }
    arb_clear (low);
    arb_clear (high);
    arb_clear (miss);
    arb_clear (speed);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *v = _fmpq_vec_init (2), *eps = v, *twice = v + 1;
    slong bits;
    arb_t tau, miss, speed;

    arb_init (tau);
    arb_init (miss);
    arb_init (speed);
    fmpq_set (eps, at + NOISE);
    fmpq_mul (twice, at + FREQUENCY, at + TIME);
    fmpq_mul_2exp (twice, twice, 1);
    arb_set_fmpq (tau, twice, prec);
    halve (out, tau, eps);
    for (bits = KNOWN; bits < prec; bits *= 2) {
        slong now = FLINT_MIN (2 * bits + KNOWN, prec);
        miss_at (miss, speed, out, tau, eps, now);
        arb_mul (miss, miss, speed, now);
        arb_sub (out, out, miss, now);
        arb_get_mid_arb (out, out);
    }
    miss_at (miss, speed, out, tau, eps, prec);
    fmpq_set_si (twice, 1, 2);
    fmpq_sub (twice, twice, eps);
    arb_set_fmpq (speed, twice, prec);
    arb_mul (miss, miss, speed, prec);
    arb_add_error (out, miss);
    _fmpq_vec_clear (v, 2);
    arb_clear (tau);
    arb_clear (miss);
    arb_clear (speed);
    return EVALUATED;
}

QUANTITY (memgd_noisy_time) = {
    .axes = "p eps t",
    .domain = "0 < p < 1, 0 < eps < 1/2, t > 0",
    .formula = "m:\\ 2 p t = \\int_0^m (1 + e^u)/(1 - \\epsilon - \\epsilon "
               "e^u)\\,du",
    .ball = ball,
};
