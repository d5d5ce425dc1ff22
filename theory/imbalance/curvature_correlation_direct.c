/* The correlation under gradient flow with every sum written out: see
   theory/one_hot_direct.h. */
#include "theory/one_hot_direct.h"
#include "theory/quantity.h"

enum { CLASSES, TIME };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong c;
    arb_t xx, yy;

    if (!fmpq_get_index (&c, at + CLASSES))
        return OUT_OF_DOMAIN;
    arb_init (xx);
    arb_init (yy);
    direct_moments (out, xx, yy, c, at + TIME, prec);
    arb_mul (xx, xx, yy, prec);
    arb_sqrt (xx, xx, prec);
    arb_div (out, out, xx, prec);
    arb_clear (xx);
    arb_clear (yy);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    double c = fmpz_get_d (fmpq_numref (at + CLASSES));

    return c * (8 * c + 200 + (double) prec);
}

QUANTITY (imbalance_curvature_correlation_direct) = {
    .axes = "c t",
    .domain = "integer 3 <= c <= 100000, t > 0",
    .formula =
        "\\mathrm{corr}_k(\\log |\\nabla_{w_k} f|, \\log \\mathrm{tr} H_{kk})",
    .ball = ball,
    .work = work,
};
