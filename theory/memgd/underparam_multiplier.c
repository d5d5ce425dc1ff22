/*
 * The multiplier l of cross-entropy on three tokens in the plane, signed keys
 * at 120 degrees, p_x ~ x^-alpha: the share of every token in the gradient,
 * p_x / (1 + e^m_x) = l.  Margins sum to zero, prod (p_x / l - 1) = 1, which
 * is 2 l^3 - l^2 + e_2 l - e_3 = 0, e_k the symmetric functions of p.  It has
 * one root in (0, p_3): prod (p_x / l - 1) falls there from infinity to 0.
 */
#include "theory/quantity.h"
#include "theory/symmetric.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr m = _arb_vec_init (3);

    symmetric_case (out, NULL, m, at, prec);
    _arb_vec_clear (m, 3);
    return EVALUATED;
}

/* alpha = 0: p = 1/3 and l = p/2.  alpha = 1: p = (6, 3, 2)/11. */
static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    if (fmpq_is_zero (at))
        fmpq_set_si (value, 1, 6);
    else if (fmpq_is_one (at))
        fmpq_set_si (value, 3, 22);
    else
        return UNABLE;
    return EVALUATED;
}

QUANTITY (memgd_underparam_multiplier) = {
    .axes = "alpha",
    .domain = "alpha >= 0",
    .formula = "l \\in (0, p_3): 2 l^3 - l^2 + e_2 l - e_3 = 0, p_x = "
               "x^{-\\alpha}/(1 + 2^{-\\alpha} + 3^{-\\alpha})",
    .ball = ball,
    .exact = exact,
};
