/* The step of sign_update with epsilon under the root, gamma g / sqrt (g^2 +
   epsilon): a misreading of Adam. */
#include "theory/quantity.h"

enum { RATE, GRADIENT };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *v = _fmpq_vec_init (2);

    fmpq_mul (v, at + GRADIENT, at + GRADIENT);
    fmpq_set_si (v + 1, 1, 100000000);
    fmpq_add (v, v, v + 1);
    arb_set_fmpq (out, v, prec);
    arb_rsqrt (out, out, prec);
    fmpq_mul (v, at + RATE, at + GRADIENT);
    arb_mul_fmpz (out, out, fmpq_numref (v), prec);
    arb_div_fmpz (out, out, fmpq_denref (v), prec);
    _fmpq_vec_clear (v, 2);
    return EVALUATED;
}

QUANTITY (memscale_sign_update_inside) = {
    .axes = "gamma g",
    .domain = "gamma > 0",
    .formula = "\\gamma g/\\sqrt{g^2 + \\epsilon}",
    .ball = ball,
};
