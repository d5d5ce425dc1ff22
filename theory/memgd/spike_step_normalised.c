/*
 * The critical step of gradient descent along gradients of length one.  At
 * W = 0 the gradient is -(u_1 - u_2) (p e_1 - q e_2)^T / 2, of length
 * |p e_1 - q e_2| / sqrt 2: so it is memgd_spike_step times
 * sqrt ((p^2 + q^2 - 2 corr p q) / 2).
 */
#include "theory/quantity.h"
#include "theory/spike.h"

enum { FREQUENCY, CORRELATION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpq *v = _fmpq_vec_init (2), *square = v, *pq = v + 1;
    arb_t length;

    arb_init (length);
    /* p^2 + q^2 - 2 corr p q = 1 - 2 p q (1 + corr). */
    fmpq_mul (pq, at + FREQUENCY, at + FREQUENCY);
    fmpq_sub (pq, at + FREQUENCY, pq);
    fmpq_add_si (square, at + CORRELATION, 1);
    fmpq_mul (square, square, pq);
    fmpq_mul_2exp (square, square, 1);
    fmpq_sub_si (square, square, 1);
    fmpq_neg (square, square);
    fmpq_div_2exp (square, square, 1);
    arb_set_fmpq (length, square, prec);
    arb_sqrt (length, length, prec);
    spike_step (out, at, prec);
    arb_mul (out, out, length, prec);
    _fmpq_vec_clear (v, 2);
    arb_clear (length);
    return EVALUATED;
}

QUANTITY (memgd_spike_step_normalised) = {
    .axes = "p corr",
    .domain = "0 < p < 1, -1 < corr < 1, p+corr*p > 1",
    .formula = "\\eta_c \\sqrt{(p^2 + q^2 - 2\\rho pq)/2}",
    .ball = ball,
};
