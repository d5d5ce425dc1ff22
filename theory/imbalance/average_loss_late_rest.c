/*
 * A bound on |t L/(c-1) - 1|, L the mean loss of average_loss: with
 * T = 1 + t/H_c, which belongs to the rarest class, y = (c-1)/T and x = log T,
 *
 *     y x + (5/2) y^2 (1 + x)^2,   for y x <= 1/2 and x >= 1,
 *
 * by theory/late_loss.h class by class, as the first term of the law there
 * is at most y x in size, and all is larger the rarer the class.
 */
#include "theory/late_loss.h"
#include "theory/quantity.h"
#include "theory/zipf.h"

enum { CLASSES, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t one;
    fmpz_t rest;
    arb_t t, y;
    int claimed;

    fmpq_init (one);
    fmpz_init (rest);
    arb_init (t);
    arb_init (y);
    /* Elementary functions of balls. */
    fmpq_one (one);
    zipf_harmonic (y, one, fmpq_numref (at + CLASSES), prec);
    arb_set_fmpq (t, at + TIME, prec);
    arb_div (t, t, y, prec);
    arb_add_ui (t, t, 1, prec);
    claimed = late_loss (y, out, t, fmpq_numref (at + CLASSES), prec);
    fmpz_sub_ui (rest, fmpq_numref (at + CLASSES), 1);
    arb_log (y, t, prec);
    arb_div (y, y, t, prec);
    arb_mul_fmpz (y, y, rest, prec);
    arb_add (out, out, y, prec);
    fmpq_clear (one);
    fmpz_clear (rest);
    arb_clear (t);
    arb_clear (y);
    return claimed ? EVALUATED : OUT_OF_DOMAIN;
}

QUANTITY (imbalance_average_loss_late_rest) = {
    .axes = "c t",
    .domain = "integer c >= 2, t > 0, "
              "where y x <= 1/2 <= x/2 for x = log T and y = (c-1)/T",
    .formula = "y x + \\frac52 y^2 (1 + x)^2,\\ y = (c-1)/T,\\ x = \\log T "
               "\\ge 1,\\ y x \\le 1/2,\\ T = 1 + t/H_c",
    .ball = ball,
};
