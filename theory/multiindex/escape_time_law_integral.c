/*
 * The escape time's distribution function by another route: the overlap at the
 * time t before 1/2 by validated integration of the flow, and the library's
 * incomplete beta function there.
 */
#include "theory/ode.h"

enum { DEGREE, WIDTH, DIMENSION, TIME };

/* y = 1/g has y' = 2 s (y - 1) y^(1-s) as the flow is followed back, and a
   sign for times after 1/2. */
static struct ode *
equation (slong s, slong sign)
{
    struct ode *ode = ode_new (1);
    slong y = ode_unknown (ode, 0), rate, k;

    rate = ode_product (ode, ode_integer (ode, 2 * s * sign),
                        ode_difference (ode, y, ode_integer (ode, 1)));
    for (k = 1; k < s; k++)
        rate = ode_quotient (ode, rate, y);
    ode_set_rate (ode, 0, rate);
    return ode;
}

/* Set P to the chance of an overlap of at least 1/Y: that of 1 - x <= 1 - 1/Y,
   with the shapes exchanged. */
static void
chance (arb_t p, const arb_t y, const fmpq *at, slong prec)
{
    fmpq_t half;
    arb_t a, b, x;

    fmpq_init (half);
    arb_init (a);
    arb_init (b);
    arb_init (x);
    fmpq_div_2exp (half, at + WIDTH, 1);
    arb_set_fmpq (a, half, prec);
    fmpq_sub (half, at + DIMENSION, at + WIDTH);
    fmpq_div_2exp (half, half, 1);
    arb_set_fmpq (b, half, prec);
    arb_sub_ui (x, y, 1, prec);
    arb_div (x, x, y, prec);
    arb_hypgeom_beta_lower (p, b, a, x, 1, 2 * prec);
    fmpq_clear (half);
    arb_clear (a);
    arb_clear (b);
    arb_clear (x);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong s, sign = fmpq_sgn (at + TIME) < 0 ? -1 : 1;
    struct ode *ode;
    arb_t start, time, y;
    enum evaluation outcome;

    if (!fmpq_get_index (&s, at + DEGREE))
        return OUT_OF_DOMAIN;
    arb_init (start);
    arb_init (time);
    arb_init (y);
    arb_set_fmpq (time, at + TIME, prec + 20);
    arb_abs (time, time);
    arb_set_ui (y, 2);
    ode = equation (s, sign);
    /* Taylor steps with enclosed rests: theory/ode_step.c. */
    outcome = arb_is_zero (time)
                  ? EVALUATED
                  : ode_curve (y, ode, start, y, time, 1, prec + 20);
    if (outcome == EVALUATED)
        chance (out, y, at, prec);
    else
        arb_indeterminate (out);
    ode_free (ode);
    arb_clear (start);
    arb_clear (time);
    arb_clear (y);
    return EVALUATED;
}

QUANTITY (multiindex_escape_time_law_integral) = {
    .axes = "s r d t",
    .domain = "integer 1 <= s <= 64, integer 1 <= r < d <= 10000, "
              "-100 <= t <= 1000000",
    .formula = "P(g \\ge 1/y(t)),\\ \\dot y = 2s(y-1)y^{1-s},\\ y(0) = 2",
    .ball = ball,
};
