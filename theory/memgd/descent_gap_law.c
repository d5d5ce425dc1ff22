/* The gap of descent_gap in the first order of the steps: eta p M log (G' / M)
   / (2 G'), G' = M - 1 + e^m at the flow's margin m; a rival at large steps.
 */
#include "theory/margin.h"
#include "theory/quantity.h"

enum { CLASSES, FREQUENCY, RATE, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t step;
    arb_t speed;

    fmpq_init (step);
    arb_init (speed);
    fmpq_mul (step, at + FREQUENCY, at + RATE);
    fmpq_mul (step, step, at + STEPS);
    arb_set_fmpq (out, step, prec);
    margin_flow (out, out, at + CLASSES, prec);
    margin_wrong (speed, out, at + CLASSES, prec);
    arb_mul_fmpz (speed, speed, fmpq_numref (at + CLASSES), prec);
    arb_log (out, speed, prec);
    arb_neg (out, out);
    arb_mul (out, out, speed, prec);
    fmpq_div (step, step, at + STEPS);
    fmpq_div_2exp (step, step, 1);
    arb_mul_fmpz (out, out, fmpq_numref (step), prec);
    arb_div_fmpz (out, out, fmpq_denref (step), prec);
    fmpq_clear (step);
    arb_clear (speed);
    return EVALUATED;
}

QUANTITY (memgd_descent_gap_law) = {
    .axes = "M p eta k",
    .domain = "integer M >= 2, 0 < p < 1, eta > 0, k > 0",
    .formula = "\\eta p M \\log(G'/M)/(2G'),\\ G' = M - 1 + e^{m(\\eta k)}",
    .ball = ball,
};
