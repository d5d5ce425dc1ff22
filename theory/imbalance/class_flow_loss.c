/* The loss of one class of Zipf's law under gradient flow at the time of k
   steps of size eta: flow_loss at tau = eta k/(class H_c). */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, RATE, CLASS, COUNT };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t time;

    fmpq_init (time);
    fmpq_harmonic_ui (time, fmpz_get_ui (fmpq_numref (at + CLASSES)));
    fmpq_mul (time, time, at + CLASS);
    fmpq_div (time, at + RATE, time);
    fmpq_mul (time, time, at + COUNT);
    arb_set_fmpq (out, time, prec);
    margin_flow (out, out, at + CLASSES, prec);
    margin_loss (out, out, at + CLASSES, prec);
    fmpq_clear (time);
    return EVALUATED;
}

QUANTITY (imbalance_class_flow_loss) = {
    .axes = "c eta class k",
    .domain = "integer 2 <= c <= 100000, eta > 0, integer 1 <= class <= c, "
              "integer k >= 0",
    .formula = "\\ell_c(\\eta k/(y H_c)) \\text{ for class } y",
    .ball = ball,
};
