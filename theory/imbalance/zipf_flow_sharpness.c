/* The largest eigenvalue of the same Hessian under gradient flow at time t. */
#include "theory/one_hot_rows.h"
#include "theory/quantity.h"

enum { CLASSES, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong c;
    arb_ptr u;

    if (!fmpq_get_index (&c, at + CLASSES))
        return OUT_OF_DOMAIN;
    u = _arb_vec_init (c);
    one_hot_flow (u, c, at + TIME, prec);
    one_hot_sharpness (out, u, c, prec);
    _arb_vec_clear (u, c);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    double c = fmpz_get_d (fmpq_numref (at + CLASSES));

    return c * (200 + (double) prec);
}

QUANTITY (imbalance_zipf_flow_sharpness) = {
    .axes = "c t",
    .domain = "integer 2 <= c <= 1000000, t > 0",
    .formula = "\\max_k \\pi_k c p_k q_k",
    .ball = ball,
    .work = work,
};
