/*
 * Another route to certified_step: the smallest positive root of the
 * determinant of S without its last row and column, a polynomial of degree N
 * in h, interpolated from its values at 0, 1, ..., N.
 */
#include "theory/descent_pivots.h"
#include "theory/quantity.h"

/* Set VALUE to the determinant at H. */
static void
determinant (fmpq_t value, slong n, const fmpq_t h)
{
    fmpq *v = _fmpq_vec_init (5), *lam = v, *tau = v + 1, *other = v + 2,
         *slope = v + 3, *less = v + 4;
    fmpq_mat_t s;
    slong i, k;

    fmpq_mat_init (s, n, n);
    fmpq_set_si (slope, 2 * n, 1);
    fmpq_mul (slope, slope, h);
    fmpq_add_si (slope, slope, 1);
    for (i = 0; i < n; i++)
        for (k = 0; k <= i; k++) {
            fmpq *entry = fmpq_mat_entry (s, i, k);
            descent_multipliers (less, other, n, k);
            descent_multipliers (lam, tau, n, i);
            fmpq_mul (entry, slope, other);
            fmpq_mul (entry, entry, tau);
            fmpq_neg (entry, entry);
            if (k < i)
                fmpq_addmul (entry, h, tau);
            if (k == i - 1) {
                fmpq_sub_si (less, h, 1);
                fmpq_addmul (entry, less, lam);
            }
            if (k == i) {
                descent_multipliers (lam, tau, n, i + 1);
                fmpq_add (entry, entry, lam);
                fmpq_add (entry, entry, lam);
            }
            fmpq_set (fmpq_mat_entry (s, k, i), entry);
        }
    fmpq_mat_det (value, s);
    fmpq_mat_clear (s);
    _fmpq_vec_clear (v, 5);
}

/* Set P to the polynomial through the N+1 values, by divided differences,
   and then to integer coefficients. */
static void
interpolate (fmpz_poly_t p, slong n)
{
    fmpq *values = _fmpq_vec_init (n + 1);
    fmpq_poly_t sum, linear;
    fmpq_t node;
    slong i, j;

    fmpq_init (node);
    fmpq_poly_init (sum);
    fmpq_poly_init (linear);
    for (i = 0; i <= n; i++) {
        fmpq_set_si (node, i, 1);
        determinant (values + i, n, node);
    }
    for (j = 1; j <= n; j++)
        for (i = n; i >= j; i--) {
            fmpq_sub (values + i, values + i, values + i - 1);
            fmpq_set_si (node, 1, (ulong) j);
            fmpq_mul (values + i, values + i, node);
        }
    fmpq_poly_set_fmpq (sum, values + n);
    for (i = n - 1; i >= 0; i--) {
        fmpq_poly_set_si (linear, -i);
        fmpq_poly_set_coeff_si (linear, 1, 1);
        fmpq_poly_mul (sum, sum, linear);
        fmpq_poly_set_fmpq (linear, values + i);
        fmpq_poly_add (sum, sum, linear);
    }
    fmpq_poly_get_numerator (p, sum);
    fmpq_clear (node);
    fmpq_poly_clear (sum);
    fmpq_poly_clear (linear);
    _fmpq_vec_clear (values, n + 1);
}

/* All roots are real: h where a definite pencil is singular. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong n, i, degree;
    fmpz_poly_t p;
    acb_ptr roots;

    if (!fmpq_get_index (&n, at))
        return OUT_OF_DOMAIN;
    fmpz_poly_init (p);
    interpolate (p, n);
    degree = fmpz_poly_degree (p);
    roots = _acb_vec_init (degree);
    arb_fmpz_poly_complex_roots (roots, p, 0, prec);
    arb_pos_inf (out);
    for (i = 0; i < degree; i++)
        if (arb_is_positive (acb_realref (roots + i)))
            arb_min (out, out, acb_realref (roots + i), prec);
    _acb_vec_clear (roots, degree);
    fmpz_poly_clear (p);
    return EVALUATED;
}

QUANTITY (teleport_certified_step_polynomial) = {
    .axes = "N",
    .domain = "integer 1 <= N <= 20",
    .formula = "\\min \\{h > 0 : \\det S'_N(h) = 0\\}",
    .ball = ball,
};
