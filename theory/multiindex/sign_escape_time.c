/*
 * The time of a single direction under the link sign, refitted at all times,
 * from g = 1/d to g = 1 - eta, where eta may be 0: the flow
 *
 *     g' = (4/pi) g sqrt ((1 - g) / (1 + g))
 *
 * is there in finite time.  The primitive of (1 + g) / (g sqrt (1 - g^2)) is
 * asin g - asech g; at 1 - eta it is pi/2 - 2 asin (sqrt (eta/2)) - asech.
 */
#include "theory/quantity.h"

enum { DIMENSION, REST };

/* Set VALUE to asin g - asech g at 1 - ETA, 0 <= ETA < 1; with the square root
   w of 1 - g^2 = ETA (2 - ETA): asech g = asinh (w / g). */
static void
primitive (arb_t value, const fmpq_t eta, slong prec)
{
    fmpq_t g, square;
    arb_t w, angle;

    fmpq_init (g);
    fmpq_init (square);
    arb_init (w);
    arb_init (angle);
    fmpq_sub_si (g, eta, 1);
    fmpq_neg (g, g);
    fmpq_add_si (square, g, 1);
    fmpq_mul (square, square, eta);
    fmpq_div (square, square, g);
    fmpq_div (square, square, g);
    arb_set_fmpq (w, square, prec);
    arb_sqrtpos (w, w, prec);
    /* acos g = atan (w / g). */
    arb_atan (angle, w, prec);
    arb_asinh (w, w, prec);
    arb_const_pi (value, prec);
    arb_mul_2exp_si (value, value, -1);
    arb_sub (value, value, angle, prec);
    arb_sub (value, value, w, prec);
    fmpq_clear (g);
    fmpq_clear (square);
    arb_clear (w);
    arb_clear (angle);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t eta;
    arb_t start;

    fmpq_init (eta);
    arb_init (start);
    fmpq_inv (eta, at + DIMENSION);
    fmpq_sub_si (eta, eta, 1);
    fmpq_neg (eta, eta);
    primitive (start, eta, prec);
    primitive (out, at + REST, prec);
    arb_sub (out, out, start, prec);
    arb_const_pi (start, prec);
    arb_mul (out, out, start, prec);
    arb_mul_2exp_si (out, out, -2);
    fmpq_clear (eta);
    arb_clear (start);
    return EVALUATED;
}

QUANTITY (multiindex_sign_escape_time) = {
    .axes = "d eta",
    .domain = "integer d >= 3, 0 <= eta <= 1/2",
    .formula = "\\frac\\pi4 \\bigl[\\arcsin g - \\operatorname{arsech} g"
               "\\bigr]_{1/d}^{1-\\eta}",
    .ball = ball,
};
