/*
 * The sharp law of the unseen mass, two terms:
 *
 *     C^(1/a) Gamma(1-1/a)/a T^(-1+1/a) [1 - (2-1/a)(1-1/a)/(2T)].
 *
 * The bracket begins the expansion of Gamma(T+1)/Gamma(T+2-1/a) T^(1-1/a) in
 * 1/T: the sum differs from the integral by less than any power of T.
 */
#include "theory/quantity.h"

USES (quantity, memscale_unseen_mass_leading);

enum { EXPONENT, DRAWS };

/* Set BRACKET to 1 - (2-1/a)(1-1/a)/(2T). */
static void
correction (fmpq_t bracket, const fmpq *at)
{
    fmpq_t inverse, factor;

    fmpq_init (inverse);
    fmpq_init (factor);
    fmpq_inv (inverse, at + EXPONENT);
    fmpq_set_si (bracket, 2, 1);
    fmpq_sub (bracket, bracket, inverse);
    fmpq_set_si (factor, 1, 1);
    fmpq_sub (factor, factor, inverse);
    fmpq_mul (bracket, bracket, factor);
    fmpq_div (bracket, bracket, at + DRAWS);
    fmpq_div_2exp (bracket, bracket, 1);
    fmpq_sub_ui (bracket, bracket, 1);
    fmpq_neg (bracket, bracket);
    fmpq_clear (inverse);
    fmpq_clear (factor);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq_t bracket;
    arb_t factor;

    fmpq_init (bracket);
    arb_init (factor);
    correction (bracket, at);
    memscale_unseen_mass_leading_quantity.ball (out, at, prec + 8);
    arb_set_fmpq (factor, bracket, prec + 8);
    arb_mul (out, out, factor, prec);
    fmpq_clear (bracket);
    arb_clear (factor);
    return EVALUATED;
}

QUANTITY (memscale_unseen_mass_asymptote) = {
    .axes = "alpha T",
    .domain = "alpha > 1, integer T >= 1",
    .formula = "\\frac{C^{1/\\alpha} \\Gamma(1-1/\\alpha)}{\\alpha}"
               " T^{-1+1/\\alpha} \\Bigl[1"
               " - \\frac{(2-1/\\alpha)(1-1/\\alpha)}{2T}\\Bigr],"
               "\\quad C = 1/\\zeta(\\alpha)",
    .ball = ball,
};
