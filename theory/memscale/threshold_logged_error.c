/*
 * The error of a two-class memory that stores P = floor (d / (2 (alpha-1)
 * log d)) items, all alike.
 */
#include "theory/balance.h"
#include "theory/quantity.h"

USES (quantity, memscale_threshold_error);

enum { ZIPF, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq there[3] = { at[ZIPF], at[ZIPF], at[DIMENSION] };
    enum evaluation outcome = EVALUATED;
    slong stored = balance_stored (at + ZIPF, at + DIMENSION, prec + 64);

    if (stored == 0)
        return OUT_OF_DOMAIN;
    fmpq_init (there + 1);
    /* d / (2 (alpha-1) log d) is no integer: log d is transcendental.  So P
       will be known with more bits. */
    arb_indeterminate (out);
    if (stored > 0) {
        fmpq_set_si (there + 1, stored, 1);
        outcome = memscale_threshold_error_quantity.ball (out, there, prec);
    }
    fmpq_clear (there + 1);
    return outcome;
}

QUANTITY (memscale_threshold_logged_error) = {
    .axes = "alpha d",
    .domain = "alpha > 1, integer d >= 2, "
              "where d >= 2 (alpha-1) log d",
    .formula = "p([P]) h_d(1/P) + \\frac12 p(>P), \\quad"
               " P = \\lfloor d / (2 (\\alpha-1) \\log d) \\rfloor",
    .ball = ball,
};
