/*
 * The time of ridge_escape_time by a certified integral of 1 / g' over the
 * logit u of g, g' = 2 s (q / (q + mu)) (1 - g) g^s.
 */
#include "theory/escape.h"
#include "theory/integral.h"

enum { EXPONENT, DIMENSION, RIDGE, EIGENVALUE };

struct speed {
    slong s;
    arb_t share; /* q / (q + mu) */
};

/* g (1 - g) / g', with 1/g = 1 + e^-u; entire. */
static void
slowness (acb_t value, const acb_t u, int analytic, void *context, slong prec)
{
    const struct speed *speed = context;

    (void) analytic;
    acb_neg (value, u);
    acb_exp (value, value, prec);
    acb_add_ui (value, value, 1, prec);
    acb_pow_ui (value, value, (ulong) speed->s - 1, prec);
    acb_div_si (value, value, 2 * speed->s, prec);
    acb_div_arb (value, value, speed->share, prec);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct speed speed;
    fmpq_t g;
    arb_t from, zero;

    if (!fmpq_get_index (&speed.s, at + EXPONENT))
        return UNABLE;
    fmpq_init (g);
    arb_init (from);
    arb_init (zero);
    arb_init (speed.share);
    fmpq_add (g, at + EIGENVALUE, at + RIDGE);
    fmpq_div (g, at + EIGENVALUE, g);
    arb_set_fmpq (speed.share, g, prec);
    fmpq_inv (g, at + DIMENSION);
    escape_logit (from, g, prec);
    integral_adaptive (out, slowness, &speed, from, zero, prec);
    fmpq_clear (g);
    arb_clear (from);
    arb_clear (zero);
    arb_clear (speed.share);
    return EVALUATED;
}

QUANTITY (multiindex_ridge_escape_time_integral) = {
    .axes = "s d mu q",
    .domain = "integer s >= 1, integer d >= 2, mu >= 0, q > 0",
    .formula = "\\int_{1/d}^{1/2} \\frac{(q+\\mu)\\,dg}{2 s q (1-g) g^s}",
    .ball = ball,
    .work = escape_work,
};
