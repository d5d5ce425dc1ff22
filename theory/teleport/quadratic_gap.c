/*
 * The gap to the minimum after a teleport and K steps of gradient descent of
 * size eta on a quadratic in the plane: the iterate stays on the eigenvector,
 * each step multiplies it by 1 - eta lambda.
 */
#include "theory/quadratic_teleport.h"

enum { RATE = 5, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong k = 0;
    fmpq_t c;

    fmpq_get_index (&k, at + STEPS);
    fmpq_init (c);
    plane_level (c, at);
    plane_eigenvalue (out, at, 1, prec);
    arb_mul_fmpz (out, out, fmpq_numref (at + RATE), prec);
    arb_div_fmpz (out, out, fmpq_denref (at + RATE), prec);
    arb_sub_ui (out, out, 1, prec);
    arb_pow_ui (out, out, 2 * (ulong) k, prec);
    arb_mul_fmpz (out, out, fmpq_numref (c), prec);
    arb_div_fmpz (out, out, fmpq_denref (c), prec);
    fmpq_clear (c);
    return EVALUATED;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    enum evaluation outcome;
    fmpq_t c, factor;
    slong k = 0;

    fmpq_get_index (&k, at + STEPS);
    fmpq_init (c);
    fmpq_init (factor);
    outcome = k <= 1000 ? plane_eigenvalue_exact (factor, at, 1) : UNABLE;
    if (outcome == EVALUATED) {
        plane_level (c, at);
        fmpq_mul (factor, factor, at + RATE);
        fmpq_sub_si (factor, factor, 1);
        fmpq_pow_si (factor, factor, 2 * k);
        fmpq_mul (value, factor, c);
    }
    fmpq_clear (c);
    fmpq_clear (factor);
    return outcome;
}

QUANTITY (teleport_quadratic_gap) = {
    .axes = PLANE_AXES " eta K",
    .domain = PLANE_DOMAIN ", eta > 0, integer 0 <= K <= 1000000000",
    .formula = "(1 - \\eta \\lambda_1)^{2K} c",
    .ball = ball,
    .exact = exact,
};
