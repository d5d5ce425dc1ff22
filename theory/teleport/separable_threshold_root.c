/*
 * The same threshold from the definition, by Krawczyk's operator, near n times
 * 5/4.
 */
#include "theory/krawczyk.h"
#include "theory/separable.h"

/* sqrt n (1 - e^(-c/n)) - sqrt (n-1) (1 - e^(-c/(n-1))). */
static void
equation (arb_ptr f, arb_mat_struct *slope, arb_srcptr c, void *context,
          slong prec)
{
    slong n = *(slong *) context, k;
    arb_t e, root;

    arb_init (e);
    arb_init (root);
    arb_zero (f);
    if (slope != NULL)
        arb_zero (arb_mat_entry (slope, 0, 0));
    for (k = n - 1; k <= n; k++) {
        arb_div_si (e, c, -k, prec);
        arb_exp (e, e, prec);
        arb_sqrt_ui (root, (ulong) k, prec);
        if (k < n)
            arb_neg (root, root);
        if (slope != NULL) {
            arb_t part;
            arb_init (part);
            arb_mul (part, e, root, prec);
            arb_div_si (part, part, k, prec);
            arb_add (arb_mat_entry (slope, 0, 0), arb_mat_entry (slope, 0, 0),
                     part, prec);
            arb_clear (part);
        }
        arb_sub_ui (e, e, 1, prec);
        arb_submul (f, e, root, prec);
    }
    arb_clear (e);
    arb_clear (root);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t near;
    slong n, wp = FLINT_MAX (prec, 64) + 64;

    if (!fmpq_get_index (&n, at))
        return OUT_OF_DOMAIN;
    arb_init (near);
    arb_set_si (near, 5 * n - 3);
    arb_mul_2exp_si (near, near, -2);
    krawczyk_zero (out, equation, &n, near, 1, wp);
    arb_clear (near);
    return EVALUATED;
}

QUANTITY (teleport_separable_threshold_root) = {
    .axes = "n",
    .domain = "integer n >= 2",
    .formula = "c : n (1 - e^{-c/n})^2 = (n-1) (1 - e^{-c/(n-1)})^2",
    .ball = ball,
};
