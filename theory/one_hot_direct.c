#include "theory/one_hot_direct.h"

#include "theory/visit.h"

/* Every ball here encloses because it is a finite expression in enclosures. */

void
direct_classes (arb_ptr pi, arb_ptr q, slong c, const fmpq_t t, slong prec)
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

/* Either 1 - p of class k on its own input, or its share q of another. */
void
direct_row (arb_t gradient, arb_t curvature, arb_srcptr pi, arb_srcptr q,
            slong c, slong k, slong prec)
{
    slong j;
    arb_t p, x;

    arb_init (p);
    arb_init (x);
    arb_zero (gradient);
    arb_zero (curvature);
    for (j = 0; j < c; j++) {
        arb_mul_si (p, q + j, j == k ? c - 1 : 1, prec);
        arb_mul (x, p, pi + j, prec);
        arb_addmul (gradient, x, x, prec);
        arb_sub_ui (p, p, 1, prec);
        arb_submul (curvature, x, p, prec);
    }
    arb_clear (p);
    arb_clear (x);
}

/* XY = n XY - X Y. */
static void
moment (arb_t xy, const arb_t x, const arb_t y, slong n, slong prec)
{
    arb_mul_si (xy, xy, n, prec);
    arb_submul (xy, x, y, prec);
}

void
direct_moments (arb_t xy, arb_t xx, arb_t yy, slong c, const fmpq_t t,
                slong prec)
{
    slong k;
    arb_ptr pi = _arb_vec_init (2 * c), q = pi + c;
    arb_t x, y, sum, other;

    arb_init (x);
    arb_init (y);
    arb_init (sum);
    arb_init (other);
    arb_zero (xy);
    arb_zero (xx);
    arb_zero (yy);
    direct_classes (pi, q, c, t, prec);
    for (k = 0; k < c; k++) {
        direct_row (x, y, pi, q, c, k, prec);
        arb_log (x, x, prec);
        arb_mul_2exp_si (x, x, -1);
        arb_log (y, y, prec);
        arb_add (sum, sum, x, prec);
        arb_add (other, other, y, prec);
        arb_addmul (xy, x, y, prec);
        arb_addmul (xx, x, x, prec);
        arb_addmul (yy, y, y, prec);
    }
    moment (xy, sum, other, c, prec);
    moment (xx, sum, sum, c, prec);
    moment (yy, other, other, c, prec);
    arb_clear (x);
    arb_clear (y);
    arb_clear (sum);
    arb_clear (other);
    _arb_vec_clear (pi, 2 * c);
}

enum { CLASSES, CLASS, TIME };

enum evaluation
direct_row_at (arb_t gradient, arb_t curvature, const fmpq *at, slong prec)
{
    slong c, k;
    arb_ptr pi, q;

    if (!fmpq_get_index (&c, at + CLASSES) || !fmpq_get_index (&k, at + CLASS))
        return OUT_OF_DOMAIN;
    pi = _arb_vec_init (2 * c);
    q = pi + c;
    direct_classes (pi, q, c, at + TIME, prec);
    direct_row (gradient, curvature, pi, q, c, k - 1, prec);
    _arb_vec_clear (pi, 2 * c);
    return EVALUATED;
}

double
direct_row_work (const fmpq *at, slong prec)
{
    double c = fmpz_get_d (fmpq_numref (at + CLASSES));

    return c * (400 + (double) prec);
}
