/*
 * The least error of three tokens in the plane that a memory cannot hold: the
 * rarest alone is lost, p_3 for Zipf's law.
 */
#include "theory/quantity.h"
#include "theory/simplex.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_ptr p = _arb_vec_init (3);

    simplex_zipf (p, at, 3, prec);
    arb_set (out, p + 2);
    _arb_vec_clear (p, 3);
    return EVALUATED;
}

QUANTITY (memgd_underparam_least) = {
    .axes = "alpha",
    .domain = "alpha >= 0",
    .formula = "p_3",
    .ball = ball,
};
