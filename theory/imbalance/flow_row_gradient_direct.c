/* The gradient of a row with every sum written out: see
   theory/one_hot_direct.h. */
#include "theory/one_hot_direct.h"
#include "theory/quantity.h"

enum { CLASSES, CLASS, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong c, k;
    arb_ptr pi, q;
    arb_t gradient, curvature;

    if (!fmpq_get_index (&c, at + CLASSES) || !fmpq_get_index (&k, at + CLASS))
        return OUT_OF_DOMAIN;
    arb_init (gradient);
    arb_init (curvature);
    pi = _arb_vec_init (2 * c);
    q = pi + c;
    direct_classes (pi, q, c, at + TIME, prec);
    direct_row (gradient, curvature, pi, q, c, k - 1, prec);
    arb_sqrt (out, gradient, prec);
    _arb_vec_clear (pi, 2 * c);
    arb_clear (gradient);
    arb_clear (curvature);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    double c = fmpz_get_d (fmpq_numref (at + CLASSES));

    return c * (400 + (double) prec);
}

QUANTITY (imbalance_flow_row_gradient_direct) = {
    .axes = "c k t",
    .domain = "integer 2 <= c <= 1000000, integer 1 <= k <= c, t > 0",
    .formula = "|\\nabla_{w_k} f|",
    .ball = ball,
    .work = work,
};
