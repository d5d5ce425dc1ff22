/*
 * A lower bound of -n: of the time, the integral of n^2 is lost at most.  It
 * is
 *
 *     (1/s) int_n^m dx / (x^(s-3) (1-x^2)) <= artanh (m) / 3        (s = 3),
 *         <= (l^-(s-4) - m^-(s-4)) / (s (s-4) (1-m^2))              (s >= 5),
 *
 * where l <= n is the bound from the other side; and it is at most m^2 t.
 */
#include "theory/trapped.h"

/* Set LOSS to that bound. */
static void
loss (arb_t out, const fmpq *at, slong prec)
{
    slong s = trapped_degree (at);
    arb_t m, l, power, nothing;

    arb_init (m);
    arb_init (l);
    arb_init (power);
    arb_init (nothing);
    arb_set_fmpq (m, at + TRAPPED_START, prec);
    if (s == 3) {
        arb_atanh (out, m, prec);
        arb_div_ui (out, out, 3, prec);
    } else {
        trapped_power (l, at, nothing, prec);
        arb_inv (l, l, prec);
        arb_pow_ui (out, l, (ulong) s - 4, prec);
        arb_inv (l, m, prec);
        arb_pow_ui (power, l, (ulong) s - 4, prec);
        arb_sub (out, out, power, prec);
        arb_div_si (out, out, s * (s - 4), prec);
        arb_mul (power, m, m, prec);
        arb_sub_ui (power, power, 1, prec);
        arb_neg (power, power);
        arb_div (out, out, power, prec);
    }
    arb_mul (m, m, m, prec);
    arb_set_fmpq (l, at + TRAPPED_TIME, prec);
    arb_mul (m, m, l, prec);
    arb_min (out, out, m, prec);
    arb_clear (m);
    arb_clear (l);
    arb_clear (power);
    arb_clear (nothing);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t less;
    int known;

    if (trapped_degree (at) == 0)
        return OUT_OF_DOMAIN;
    arb_init (less);
    loss (less, at, prec + 16);
    known = trapped_power (out, at, less, prec + 16);
    arb_neg (out, out);
    arb_clear (less);
    return known ? EVALUATED : UNABLE;
}

QUANTITY (multiindex_trapped_overlap_below) = {
    .axes = TRAPPED_AXES,
    .domain = TRAPPED_DOMAIN,
    .formula = "-\\left(m^{-(s-2)} + s(s-2)(t - \\min(m^2 t, l))"
               "\\right)^{-1/(s-2)},\\ l = \\operatorname{artanh}(m)/3 "
               "\\text{ for } s = 3,\\ \\frac{(m^{2-s} + "
               "s(s-2)t)^{(s-4)/(s-2)} - m^{4-s}}{s(s-4)(1-m^2)}"
               "\\text{ for } s \\ge 5",
    .ball = ball,
};
