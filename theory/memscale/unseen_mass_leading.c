/*
 * The leading law of the unseen mass, T^(-1+1/a) times a constant:
 *
 *     C^(1/a) Gamma(1-1/a) / a T^(-1+1/a),   C = 1/zeta(a).
 *
 * It is the integral of theory/unseen_integral.c with the quotient
 * Gamma(T+1)/Gamma(T+2-1/a) replaced by the power it tends to.
 */
#include "theory/quantity.h"
#include "theory/zipf.h"

enum { EXPONENT, DRAWS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong wp = prec + 16;
    fmpq_t inverse, rest;
    arb_t part;

    fmpq_init (inverse);
    fmpq_init (rest);
    arb_init (part);
    fmpq_inv (inverse, at + EXPONENT);
    fmpq_sub_ui (rest, inverse, 1);
    /* ((1/C) / T^(1-a))^(-1/a), as C^(1/a) T^(1/a-1). */
    zipf_total (out, at + EXPONENT, wp);
    arb_log (out, out, wp);
    arb_set_fmpq (part, inverse, wp);
    arb_mul (out, out, part, wp);
    arb_neg (out, out);
    arb_log_fmpz (part, fmpq_numref (at + DRAWS), wp);
    arb_mul_fmpz (part, part, fmpq_numref (rest), wp);
    arb_div_fmpz (part, part, fmpq_denref (rest), wp);
    arb_add (out, out, part, wp);
    arb_exp (out, out, wp);
    arb_set_fmpq (part, inverse, wp);
    arb_mul (out, out, part, wp);
    fmpq_neg (rest, rest);
    arb_gamma_fmpq (part, rest, wp);
    arb_mul (out, out, part, prec);
    fmpq_clear (inverse);
    fmpq_clear (rest);
    arb_clear (part);
    return EVALUATED;
}

QUANTITY (memscale_unseen_mass_leading) = {
    .axes = "alpha T",
    .domain = "alpha > 1, integer T >= 1",
    .formula = "\\frac{C^{1/\\alpha} \\Gamma(1-1/\\alpha)}{\\alpha}"
               " T^{-1+1/\\alpha},\\quad C = 1/\\zeta(\\alpha)",
    .ball = ball,
};
