/*
 * The least error over all weights to second order,
 *
 *     B d^(1 - alpha) (1 - alpha (alpha - 1) log (d) / d).
 *
 * The best weights are w = W0 ((X/x)^(2 alpha)) / d, W0 Lambert's function,
 * and sum to one when sum_x W0 ((X/x)^(2 alpha)) = d.  Near x = 0 the terms
 * grow like 2 alpha log (X/x), so that the sum over x >= 1 falls short of the
 * integral K X by alpha log X + O(1), as in Stirling's formula.  Hence
 * X = (d + alpha log d + O(1)) / K, and the error is proportional to
 * X^(1 - alpha); the error's own sum has no such term, for Phi (-sqrt W0)
 * vanishes at 0.
 */
#include "theory/quantity.h"

USES (quantity, memscale_optimal_error_leading);

enum { ZIPF, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t factor;
    arb_t t;
    enum evaluation outcome;

    fmpq_init (factor);
    arb_init (t);
    outcome = memscale_optimal_error_leading_quantity.ball (out, at, prec + 8);
    fmpq_sub_si (factor, at + ZIPF, 1);
    fmpq_mul (factor, factor, at + ZIPF);
    fmpq_div (factor, factor, at + DIMENSION);
    arb_log_fmpz (t, fmpq_numref (at + DIMENSION), prec + 8);
    arb_mul_fmpz (t, t, fmpq_numref (factor), prec + 8);
    arb_div_fmpz (t, t, fmpq_denref (factor), prec + 8);
    arb_sub_ui (t, t, 1, prec + 8);
    arb_neg (t, t);
    arb_mul (out, out, t, prec);
    fmpq_clear (factor);
    arb_clear (t);
    return outcome;
}

QUANTITY (memscale_optimal_error_corrected) = {
    .axes = "alpha d",
    .domain = "alpha > 1, integer d >= 2",
    .formula = "\\frac{K^\\alpha}{2\\sqrt{2\\pi}(\\alpha-1)\\zeta(\\alpha)}"
               " d^{1-\\alpha} \\left(1 - \\alpha(\\alpha-1)"
               " \\frac{\\log d}{d}\\right), \\quad"
               " K = \\Gamma(1-\\frac1{2\\alpha})"
               " (2\\alpha)^{1-\\frac1{2\\alpha}}",
    .ball = ball,
};
