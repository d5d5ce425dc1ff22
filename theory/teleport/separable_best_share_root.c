/*
 * The same root by Krawczyk's operator.
 */
#include "theory/krawczyk.h"
#include "theory/quantity.h"

/* e^x - 1 - 2 x. */
static void
equation (arb_ptr f, arb_mat_struct *slope, arb_srcptr x, void *context,
          slong prec)
{
    arb_t e;

    (void) context;
    arb_init (e);
    arb_exp (e, x, prec);
    if (slope != NULL)
        arb_sub_ui (arb_mat_entry (slope, 0, 0), e, 2, prec);
    arb_sub_ui (f, e, 1, prec);
    arb_submul_ui (f, x, 2, prec);
    arb_clear (e);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t near;

    (void) at;
    arb_init (near);
    arb_set_ui (near, 5);
    arb_mul_2exp_si (near, near, -2);
    krawczyk_zero (out, equation, NULL, near, 1, FLINT_MAX (prec, 64) + 32);
    arb_clear (near);
    return EVALUATED;
}

QUANTITY (teleport_separable_best_share_root) = {
    .axes = "",
    .domain = "where x is the positive root",
    .formula = "e^x = 1 + 2x",
    .ball = ball,
};
