/*
 * The same as equiangular_threshold_error, were ties broken at random: of the
 * classes from P on, all of which have score 0, an item that is given to them
 * (when the P other scores are negative, with probability 2^-P) is given to
 * each equally often, and not to class P alone.
 */
#include "theory/classes.h"
#include "theory/quantity.h"
#include "theory/scheme.h"

USES (quantity, memscale_equiangular_threshold_error);

enum { ZIPF, ITEMS, CLASSES, STORED, DIMENSION };

/* Set GAIN to the mass of class P less the mean mass of the classes from P on.
 */
static void
gain_of_order (arb_t gain, const fmpq *alpha, slong n, slong m, slong p,
               slong prec)
{
    slong f;
    arb_t mass, all;

    arb_init (mass);
    arb_init (all);
    for (f = p; f < m; f++) {
        class_sum (mass, alpha, f + 1, m, n, prec);
        arb_add (all, all, mass, prec);
        if (f == p)
            arb_set (gain, mass);
    }
    arb_div_si (all, all, m - p, prec);
    arb_sub (gain, gain, all, prec);
    class_sum (all, alpha, 1, 1, n, prec);
    arb_div (gain, gain, all, prec);
    arb_clear (mass);
    arb_clear (all);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong n, m, p;
    arb_t gain;
    enum evaluation outcome;

    if (!fmpq_get_index (&n, at + ITEMS) || n == NO_LAST
        || !fmpq_get_index (&m, at + CLASSES)
        || !fmpq_get_index (&p, at + STORED))
        return OUT_OF_DOMAIN;
    /* Finite sums. */
    outcome =
        memscale_equiangular_threshold_error_quantity.ball (out, at, prec + 8);
    if (p < m) {
        arb_init (gain);
        gain_of_order (gain, at + ZIPF, n, m, p, prec + 8);
        arb_mul_2exp_si (gain, gain, -p);
        arb_add (out, out, gain, prec);
        arb_clear (gain);
    }
    return outcome;
}

static double
work (const fmpq *at, slong prec)
{
    return 200 * fmpz_get_d (fmpq_numref (at + CLASSES))
           + memscale_equiangular_threshold_error_quantity.work (at, prec);
}

QUANTITY (memscale_equiangular_threshold_random_ties) = {
    .axes = "alpha N M P d",
    .domain = "alpha > 0, integer N >= 1, integer 2 <= M <= d,"
              " integer 0 <= P <= N, integer d >= 1",
    .formula = "\\sum_{x=1}^{N} p_x \\Pr(\\arg\\max_y s_y(x) \\ne f(x)),"
               " \\quad f(x) = (x-1) \\bmod M, s_y(x) = u_y^\\top"
               " \\sum_{x' \\le P} u_{f(x')} e_{x'}^\\top e_x,"
               " \\text{ any $y$ of equal scores}",
    .ball = ball,
    .work = work,
};
