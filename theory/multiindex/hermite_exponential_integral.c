/* multiindex/hermite_exponential by adaptive quadrature. */
#include "theory/hermite.h"
#include "theory/normal_mean.h"
#include "theory/quantity.h"

enum { LINK, FREQUENCY, ORDER };

struct wave {
    slong link;
    const fmpq *w;
};

static void
box (acb_t value, const acb_t z, int analytic, void *context, slong prec)
{
    const struct wave *wave = context;
    acb_t t;

    (void) analytic;
    acb_init (t);
    arb_set_fmpq (acb_realref (t), wave->w, prec);
    acb_mul (t, t, z, prec);
    if (wave->link == 1)
        acb_exp (value, t, prec);
    else if (wave->link == 2)
        acb_cos (value, t, prec);
    else
        acb_sin (value, t, prec);
    acb_clear (t);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    struct wave wave;
    slong k;
    fmpz_t growth;
    fmpz_poly_t he;
    arb_t norm;

    if (!fmpq_get_index (&wave.link, at + LINK)
        || !fmpq_get_index (&k, at + ORDER))
        return OUT_OF_DOMAIN;
    wave.w = at + FREQUENCY;
    if ((wave.link == 2 && k % 2 == 1) || (wave.link == 3 && k % 2 == 0)) {
        arb_zero (out); /* an odd function */
        return EVALUATED;
    }
    fmpz_init (growth);
    fmpz_poly_init (he);
    arb_init (norm);
    fmpz_abs (growth, fmpq_numref (wave.w));
    fmpz_cdiv_q (growth, growth, fmpq_denref (wave.w));
    hermite_polynomial (he, k);
    hermite_norm (norm, k, prec + 10);
    normal_mean (out, box, &wave, 0, wave.link == 1 ? fmpz_get_ui (growth) : 0,
                 he, prec + 4 * k + 30);
    arb_div (out, out, norm, prec);
    fmpz_clear (growth);
    fmpz_poly_clear (he);
    arb_clear (norm);
    return EVALUATED;
}

QUANTITY (multiindex_hermite_exponential_integral) = {
    .axes = "link w k",
    .domain = "integer 1 <= link <= 3, -4 <= w <= 4, integer 0 <= k <= 40",
    .formula = "\\int f(z) h_k(z) \\varphi(z)\\,dz,\\ f = e^{wz}, \\cos wz, "
               "\\sin wz",
    .ball = ball,
};
