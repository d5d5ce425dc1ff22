/*
 * The largest eigenvalue of the Hessian of softmax regression on one-hot
 * inputs with Zipf's frequencies, after n gradient steps of size t / n from
 * weights 0: see theory/one_hot_rows.h.
 */
#include "theory/margin.h"
#include "theory/one_hot_rows.h"
#include "theory/quantity.h"

enum { CLASSES, TIME, STEPS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong c;
    arb_ptr u;

    if (!fmpq_get_index (&c, at + CLASSES))
        return OUT_OF_DOMAIN;
    u = _arb_vec_init (c);
    one_hot_steps (u, c, at + TIME, at + STEPS, prec);
    one_hot_sharpness (out, u, c, prec);
    _arb_vec_clear (u, c);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    double c = fmpz_get_d (fmpq_numref (at + CLASSES));
    double n = fmpz_get_d (fmpq_numref (at + STEPS));

    (void) prec;
    return c * (100 + margin_work (n));
}

QUANTITY (imbalance_descent_sharpness) = {
    .axes = "c t n",
    .domain = "integer 2 <= c <= 100000, t > 0, integer n >= 1",
    .formula = "\\max_k \\pi_k c p_k q_k",
    .ball = ball,
    .work = work,
};
