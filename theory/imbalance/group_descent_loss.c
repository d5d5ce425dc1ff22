/*
 * The mean loss of the samples of classes first to last, c classes of Zipf's
 * law with exponent 1, after k gradient steps of size eta from zero: a finite
 * sum of losses of margin_descent, each at the step eta/(y H_c) of its class
 * y.
 */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, FIRST, LAST, RATE, COUNT };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong first = fmpz_get_si (fmpq_numref (at + FIRST)),
          last = fmpz_get_si (fmpq_numref (at + LAST)), y;
    fmpq *v = _fmpq_vec_init (2), *pace = v, *step = v + 1;
    arb_t loss, mass;

    arb_init (loss);
    arb_init (mass);
    fmpq_harmonic_ui (pace, fmpz_get_ui (fmpq_numref (at + CLASSES)));
    fmpq_div (pace, at + RATE, pace);
    arb_zero (out);
    for (y = first; y <= last; y++) {
        fmpq_set_si (step, 1, (ulong) y);
        fmpq_mul (step, step, pace);
        margin_descent (loss, step, at + CLASSES, at + COUNT, 1, prec);
        margin_loss (loss, loss, at + CLASSES, prec);
        arb_div_si (loss, loss, y, prec);
        arb_add (out, out, loss, prec);
        arb_set_si (loss, y);
        arb_inv (loss, loss, prec);
        arb_add (mass, mass, loss, prec);
    }
    arb_div (out, out, mass, prec);
    arb_clear (loss);
    arb_clear (mass);
    _fmpq_vec_clear (v, 2);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return (fmpz_get_d (fmpq_numref (at + LAST))
            - fmpz_get_d (fmpq_numref (at + FIRST)) + 1)
           * margin_work (fmpz_get_d (fmpq_numref (at + COUNT)));
}

QUANTITY (imbalance_group_descent_loss) = {
    .axes = "c first last eta k",
    .domain = "integer 2 <= c <= 100000, integer 1 <= first <= last, "
              "integer last <= c, eta > 0, integer 0 <= k <= 1000000000",
    .formula = "\\sum_y \\pi_y \\log(1 + (c-1) e^{-u_y})/\\sum_y \\pi_y "
               "\\text{ over first} \\le y \\le \\text{last},\\ u_y = "
               "f_y^k(0),\\ f_y(u) = u + \\eta \\pi_y c/(e^u + c - 1)",
    .ball = ball,
    .work = work,
};
