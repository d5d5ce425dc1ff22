/*
 * The correlation under gradient flow with every sum written out: row by row
 * over all j != k, margins as roots between two signs, and the correlation
 * from sums and sums of products.
 */
#include "theory/quantity.h"
#include "theory/visit.h"

enum { CLASSES, TIME };

/* Set PI and Q to the frequencies and the probabilities of a wrong class. */
static void
classes (arb_ptr pi, arb_ptr q, slong c, const fmpq_t t, slong prec)
{
    slong k;
    fmpq *v = _fmpq_vec_init (2), *others = v, *scale = v + 1;
    arb_t all, one, time;

    arb_init (all);
    arb_init (one);
    arb_init (time);
    fmpq_set_si (others, c - 1, 1);
    fmpq_set_si (scale, c, (ulong) c - 1);
    fmpq_mul (scale, scale, t);
    arb_one (one);
    for (k = c; k > 0; k--) {
        arb_div_si (pi + k - 1, one, k, prec);
        arb_add (all, all, pi + k - 1, prec);
    }
    for (k = 0; k < c; k++) {
        arb_div (pi + k, pi + k, all, prec);
        arb_mul_fmpz (time, pi + k, fmpq_numref (scale), prec);
        arb_div_fmpz (time, time, fmpq_denref (scale), prec);
        visit_root (q + k, one, others, time, prec);
        arb_exp (q + k, q + k, prec);
        arb_add_si (q + k, q + k, c - 1, prec);
        arb_inv (q + k, q + k, prec);
    }
    arb_clear (all);
    arb_clear (one);
    arb_clear (time);
    _fmpq_vec_clear (v, 2);
}

/* Set G and H to the logarithms of the squared gradient and of the trace of
   row K. */
static void
row (arb_t g, arb_t h, arb_srcptr pi, arb_srcptr q, slong c, slong k,
     slong prec)
{
    slong j;
    arb_t p, x;

    arb_init (p);
    arb_init (x);
    arb_zero (g);
    arb_zero (h);
    for (j = 0; j < c; j++) {
        /* The share of class k on input j, and the frequency times what the
           gradient has there. */
        arb_mul_si (p, q + j, j == k ? c - 1 : 1, prec);
        arb_mul (x, p, pi + j, prec);
        arb_addmul (g, x, x, prec);
        arb_sub_ui (p, p, 1, prec);
        arb_submul (h, x, p, prec);
    }
    arb_log (g, g, prec);
    arb_log (h, h, prec);
    arb_clear (p);
    arb_clear (x);
}

/* Set R to (n S_xy - S_x S_y) / sqrt ((n S_xx - S_x^2) (n S_yy - S_y^2)). */
static void
correlate (arb_t r, arb_srcptr x, arb_srcptr y, slong n, slong prec)
{
    slong i;
    arb_ptr s = _arb_vec_init (5);

    for (i = 0; i < n; i++) {
        arb_add (s, s, x + i, prec);
        arb_add (s + 1, s + 1, y + i, prec);
        arb_addmul (s + 2, x + i, y + i, prec);
        arb_addmul (s + 3, x + i, x + i, prec);
        arb_addmul (s + 4, y + i, y + i, prec);
    }
    for (i = 2; i < 5; i++)
        arb_mul_si (s + i, s + i, n, prec);
    arb_submul (s + 2, s, s + 1, prec);
    arb_submul (s + 3, s, s, prec);
    arb_submul (s + 4, s + 1, s + 1, prec);
    arb_mul (s + 3, s + 3, s + 4, prec);
    arb_sqrt (s + 3, s + 3, prec);
    arb_div (r, s + 2, s + 3, prec);
    _arb_vec_clear (s, 5);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong c, k;
    arb_ptr pi, q, g, h;

    if (!fmpq_get_index (&c, at + CLASSES))
        return OUT_OF_DOMAIN;
    pi = _arb_vec_init (4 * c);
    q = pi + c;
    g = q + c;
    h = g + c;
    classes (pi, q, c, at + TIME, prec);
    for (k = 0; k < c; k++)
        row (g + k, h + k, pi, q, c, k, prec);
    correlate (out, g, h, c, prec);
    _arb_vec_clear (pi, 4 * c);
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
    .formula = "\\mathrm{corr}_k(\\log |\\nabla_{w_k} f|^2, \\log "
               "\\mathrm{tr} H_{kk})",
    .ball = ball,
    .work = work,
};
