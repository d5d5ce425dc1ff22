/*
 * The i-th largest eigenvalue of diag (p) - p p^T, p Zipf's law 1 / (k H_c):
 * the Hessian of cross-entropy in the scores of a model that predicts the
 * label frequencies.  See theory/secular.h.
 */
#include "theory/one_hot_rows.h"
#include "theory/quantity.h"
#include "theory/secular.h"

enum { CLASSES, INDEX };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong c, i;
    arb_ptr p;

    if (!fmpq_get_index (&c, at + CLASSES) || !fmpq_get_index (&i, at + INDEX))
        return OUT_OF_DOMAIN;
    p = _arb_vec_init (c);
    one_hot_frequencies (p, c, prec + 32);
    secular_eigenvalue (out, p, c, i, prec);
    _arb_vec_clear (p, c);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return secular_work (fmpz_get_d (fmpq_numref (at + CLASSES)), prec);
}

QUANTITY (imbalance_zipf_curvature) = {
    .axes = "c i",
    .domain = "integer 1 <= i <= c, integer 2 <= c <= 1000000",
    .formula = "\\lambda_i(\\mathrm{diag}(\\pi) - \\pi\\pi^T)",
    .ball = ball,
    .work = work,
};
