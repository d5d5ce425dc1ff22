/*
 * The time of a single direction under the link tanh, refitted at all times,
 * from g = 1/d to 1/2: the integral of 1 / (2 Phi' (g)) over the logit of g.
 *
 * Off the pole of the logistic function, where |g| <= 1, Phi' is the sum of
 * the known terms and an analytic rest of at most |g|^(2n) times the sum of
 * all further coefficients.  Elsewhere, and where the sum may vanish, the
 * answer is not finite.
 */
#include "theory/escape.h"
#include "theory/integral.h"
#include "theory/tanh_escape.h"

static void
slowness (acb_t value, const acb_t u, int analytic, void *context, slong prec)
{
    const struct tanh_slope *slope = context;
    acb_t g, sum;
    mag_t size, rest;
    slong j;

    (void) analytic;
    acb_init (g);
    acb_init (sum);
    mag_init (size);
    mag_init (rest);
    acb_neg (g, u);
    acb_exp (g, g, prec);
    acb_add_ui (g, g, 1, prec);
    acb_inv (g, g, prec);
    acb_sqr (g, g, prec);
    acb_get_mag (size, g);
    if (mag_cmp_2exp_si (size, 0) <= 0) {
        for (j = slope->n - 1; j >= 0; j--) {
            acb_mul (sum, sum, g, prec);
            acb_add_arb (sum, sum, slope->square + j, prec);
        }
        mag_pow_ui (rest, size, (ulong) slope->n);
        mag_mul (rest, rest, slope->rest);
        acb_add_error_mag (sum, rest);
        acb_mul_2exp_si (sum, sum, 1);
        acb_inv (value, sum, prec);
    } else {
        acb_indeterminate (value);
    }
    acb_clear (g);
    acb_clear (sum);
    mag_clear (size);
    mag_clear (rest);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct tanh_slope slope;
    arb_t from, zero;
    fmpq_t g;

    arb_init (from);
    arb_init (zero);
    fmpq_init (g);
    fmpq_inv (g, at);
    escape_logit (from, g, prec);
    tanh_slope_init (&slope, prec);
    integral_adaptive (out, slowness, &slope, from, zero, prec);
    tanh_slope_clear (&slope);
    arb_clear (from);
    arb_clear (zero);
    fmpq_clear (g);
    return EVALUATED;
}

QUANTITY (multiindex_tanh_escape_time) = {
    .axes = "d",
    .domain = "integer d >= 3",
    .formula = "\\int_{1/d}^{1/2} \\frac{dg}{2(1-g) \\sum_k k a_k^2 g^k},\\ "
               "a_k = E \\tanh(z) h_k(z)",
    .ball = ball,
    .work = tanh_escape_work,
};
