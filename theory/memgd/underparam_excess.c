/*
 * What the error of the memory that minimises cross-entropy exceeds the least
 * possible one by.  The least is p_3, one token alone has to be dropped; and
 * the third margin, the least of three that sum to zero, is negative: what the
 * first two lose is the excess.
 *
 * Symmetric case, p_x ~ x^-alpha; at alpha = 1 the second margin is zero, at
 * alpha = 0 all are, and the error depends on how ties are broken.
 */
#include "theory/quantity.h"
#include "theory/simplex.h"
#include "theory/symmetric.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr v = _arb_vec_init (6), p = v, m = v + 3;

    symmetric_case (NULL, p, m, at, prec);
    simplex_errors (out, NULL, m, p, 2, prec);
    _arb_vec_clear (v, 6);
    return EVALUATED;
}

QUANTITY (memgd_underparam_excess) = {
    .axes = "alpha",
    .domain = "alpha > 0, alpha != 1",
    .formula = "\\sum_x p_x 1[m_x < 0] - p_3",
    .ball = ball,
};
