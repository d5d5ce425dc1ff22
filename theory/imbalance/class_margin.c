/*
 * The margin of one class among c of Zipf's law after k gradient steps of size
 * eta from zero: that of descent_margin with step = eta/(class H_c), H_c the
 * harmonic number, a rational.
 */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, RATE, CLASS, COUNT };

static void
class_step (fmpq_t step, const fmpq *at)
{
    fmpq_harmonic_ui (step, fmpz_get_ui (fmpq_numref (at + CLASSES)));
    fmpq_mul (step, step, at + CLASS);
    fmpq_div (step, at + RATE, step);
}

static enum evaluation
curve (arb_ptr balls, const fmpq *at, const fmpq *last, slong n, slong prec)
{
    fmpq_t step;

    fmpq_init (step);
    class_step (step, at);
    margin_descent (balls, step, at + CLASSES, last, n, prec);
    fmpq_clear (step);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return curve (out, at, at + COUNT, 1, prec);
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return margin_work (fmpz_get_d (fmpq_numref (at + COUNT)));
}

QUANTITY (imbalance_class_margin) = {
    .axes = "c eta class k",
    .domain = "integer 2 <= c <= 100000, eta > 0, integer 1 <= class <= c, "
              "integer 0 <= k <= 1000000000",
    .formula = "f^k(0),\\ f(u) = u + s c/(e^u + c - 1),\\ "
               "s = \\eta/(y H_c) \\text{ for class } y",
    .ball = ball,
    .curve = curve,
    .work = work,
};
