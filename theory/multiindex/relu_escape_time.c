/*
 * The time of a single direction under the link relu, refitted at all times,
 * from g = 1/d to 1/2: the flow
 *
 *     g' = g (1 - g) (1 - acos (g) / pi)
 *
 * makes it the integral of 1 / (1/2 + asin (g) / pi) over the logit of g.
 *
 * Analytic where the logistic function has no pole, the arc sine is off its
 * cuts and the denominator does not vanish: boxes that may meet any of these
 * are answered by what is not finite.
 */
#include "theory/escape.h"
#include "theory/integral.h"

/* Is Z away from the cuts of the arc sine, |x| >= 1 on the real line? */
static int
off_cuts (const acb_t z)
{
    arb_t size;
    int off = !arb_contains_zero (acb_imagref (z));

    arb_init (size);
    arb_abs (size, acb_realref (z));
    arb_sub_ui (size, size, 1, 30);
    off = off || arb_is_negative (size);
    arb_clear (size);
    return off;
}

static void
slowness (acb_t value, const acb_t u, int analytic, void *context, slong prec)
{
    acb_t pi;

    (void) context;
    acb_init (pi);
    acb_neg (value, u);
    acb_exp (value, value, prec);
    acb_add_ui (value, value, 1, prec);
    acb_inv (value, value, prec);
    if (analytic && !off_cuts (value)) {
        acb_indeterminate (value);
    } else {
        acb_asin (value, value, prec);
        acb_const_pi (pi, prec);
        acb_div (value, value, pi, prec);
        acb_one (pi);
        acb_mul_2exp_si (pi, pi, -1);
        acb_add (value, value, pi, prec);
        acb_inv (value, value, prec);
    }
    acb_clear (pi);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t from, to;
    fmpq_t g;

    arb_init (from);
    arb_init (to);
    fmpq_init (g);
    fmpq_inv (g, at);
    escape_logit (from, g, prec);
    integral_adaptive (out, slowness, NULL, from, to, prec);
    arb_clear (from);
    arb_clear (to);
    fmpq_clear (g);
    return EVALUATED;
}

/* Some hundred panels of prec points. */
static double
work (const fmpq *at, slong prec)
{
    return (double) prec * 20 * (20 + (double) fmpz_bits (fmpq_numref (at)));
}

QUANTITY (multiindex_relu_escape_time) = {
    .axes = "d",
    .domain = "integer d >= 3",
    .formula = "\\int_{1/d}^{1/2} \\frac{dg}{g(1-g)(1-\\arccos(g)/\\pi)}",
    .ball = ball,
    .work = work,
};
