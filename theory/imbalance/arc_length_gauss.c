/*
 * The same length by Gauss's rule on halved panels, the error of each bounded
 * by what the continued integrand is at most on an ellipse around it.  The
 * end is rounded: as the gradient is shorter than 1, by no more than it moves.
 */
#include "theory/flow_norm.h"
#include "theory/integral.h"
#include "theory/quantity.h"

enum { CLASSES, TIME };

static void
on_line (arb_t value, const arb_t t, void *context, slong prec)
{
    (void) prec;
    flow_norm_value (value, context, t);
}

static void
majorant (mag_t bound, const arb_t x, const mag_t y, void *context)
{
    acb_t box, value;

    acb_init (box);
    acb_init (value);
    arb_set (acb_realref (box), x);
    arb_add_error_mag (acb_imagref (box), y);
    flow_norm_box (value, context, box);
    acb_get_mag (bound, value);
    acb_clear (box);
    acb_clear (value);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct flow_norm flow;
    struct gauss_rule rule;
    arb_t to;
    arf_t from;
    mag_t tolerance;

    if (fmpq_is_zero (at + TIME)) {
        arb_zero (out);
        return EVALUATED;
    }
    arb_init (to);
    arf_init (from);
    mag_init (tolerance);
    flow_norm_init (&flow, fmpq_numref (at + CLASSES), prec);
    gauss_rule_init (&rule, prec / 3 + 8, prec);
    arb_set_fmpq (to, at + TIME, prec);
    arb_get_mag (tolerance, to);
    mag_mul_2exp_si (tolerance, tolerance, -prec);
    integral_gauss (out, &rule, on_line, majorant, &flow, from,
                    arb_midref (to), tolerance, prec);
    arb_add_error_mag (out, arb_radref (to));
    flow_norm_clear (&flow);
    gauss_rule_clear (&rule);
    arb_clear (to);
    arf_clear (from);
    mag_clear (tolerance);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return 5000 * fmpz_get_d (fmpq_numref (at + CLASSES))
           * (100 + (double) prec);
}

QUANTITY (imbalance_arc_length_gauss) = {
    .axes = "c t",
    .domain = "integer 2 <= c <= 1000000, t >= 0",
    .formula = "\\sum_i w_i \\|\\nabla f(W(x_i))\\|",
    .ball = ball,
    .work = work,
};
