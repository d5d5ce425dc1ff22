#include "theory/softplus_step.h"

/* Set SLOPE to 1/(1 + e^-x) and VALUE to log (1 + e^x). */
static void
softplus (arb_t value, arb_t slope, const arb_t x, slong prec)
{
    arb_t e;

    arb_init (e);
    arb_neg (e, x);
    arb_exp (e, e, prec);
    arb_add_ui (slope, e, 1, prec);
    arb_inv (slope, slope, prec);
    arb_exp (e, x, prec);
    arb_log1p (value, e, prec);
    arb_clear (e);
}

/* Operations on balls throughout. */
void
softplus_step (arb_t fall, arb_t first, arb_t next, const fmpq_t x, slong prec)
{
    arb_ptr v = _arb_vec_init (5);
    arb_ptr at = v, before = v + 1, after = v + 2, s = v + 3, t = v + 4;

    arb_set_fmpq (at, x, prec);
    softplus (before, s, at, prec);
    arb_submul_ui (at, s, 4, prec);
    softplus (after, t, at, prec);
    if (fall != NULL)
        arb_sub (fall, before, after, prec);
    if (first != NULL)
        arb_set (first, s);
    if (next != NULL)
        arb_set (next, t);
    _arb_vec_clear (v, 5);
}
