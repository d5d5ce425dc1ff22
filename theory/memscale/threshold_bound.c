/*
 * A bound of the error that storing P = floor (d / (2 (alpha-1) log d)) items
 * leaves, for every d that stores one.
 */
#include "theory/balance.h"
#include "theory/quantity.h"

enum { ZIPF, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong stored = balance_stored (at + ZIPF, at + DIMENSION, prec + 64);
    fmpq_t power;
    arb_t x;

    if (stored == 0)
        return OUT_OF_DOMAIN;
    arb_init (x);
    fmpq_init (power);
    if (stored > 0)
        arb_set_si (x, stored);
    else
        arb_indeterminate (x);
    /* Functions of Arb of an integer. */
    balance_lost (out, at + ZIPF, x, prec);
    fmpq_sub_si (power, at + ZIPF, 1);
    arb_set_fmpq (x, at + DIMENSION, prec);
    arb_pow_fmpq (x, x, power, prec);
    arb_inv (x, x, prec);
    arb_mul_2exp_si (x, x, -1);
    arb_add (out, out, x, prec);
    arb_clear (x);
    fmpq_clear (power);
    return EVALUATED;
}

QUANTITY (memscale_threshold_bound) = {
    .axes = "alpha d",
    .domain = "alpha > 1, integer d >= 2, "
              "where d >= 2 (alpha-1) log d",
    .formula =
        "\\frac12 d^{1-\\alpha}"
        " + \\frac{P^{1-\\alpha}}{2 (\\alpha-1) \\zeta(\\alpha)}, \\quad"
        " P = \\lfloor d / (2 (\\alpha-1) \\log d) \\rfloor",
    .ball = ball,
};
