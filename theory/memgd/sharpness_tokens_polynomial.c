/*
 * The same sharpness as 1/M times the largest root of the characteristic
 * polynomial of the rational matrix p_x <e_x, e_y>, all of whose roots are
 * real, for it is similar to a symmetric one.
 */
#include "theory/quantity.h"

enum { TOKENS, CLASSES, CORRELATION };

/* Set MATRIX to p_x (corr, or 1 on the diagonal). */
static void
set_matrix (fmpq_mat_t matrix, slong n, const fmpq_t corr)
{
    slong x, y;
    fmpq_t total, part;

    fmpq_init (total);
    fmpq_init (part);
    for (x = 1; x <= n; x++) {
        fmpq_set_si (part, 1, (ulong) x);
        fmpq_add (total, total, part);
    }
    for (x = 0; x < n; x++)
        for (y = 0; y < n; y++) {
            fmpq *entry = fmpq_mat_entry (matrix, x, y);
            fmpq_set_si (entry, 1, (ulong) (x + 1));
            fmpq_div (entry, entry, total);
            if (x != y)
                fmpq_mul (entry, entry, corr);
        }
    fmpq_clear (total);
    fmpq_clear (part);
}

/* Set LARGEST to the largest root of POLY, square-free, of degree N with real
   roots alone. */
static void
largest_root (arb_t largest, const fmpz_poly_t poly, slong prec)
{
    slong i, n = fmpz_poly_degree (poly);
    acb_ptr roots = _acb_vec_init (n);

    arb_fmpz_poly_complex_roots (roots, poly, 0, prec);
    arb_set (largest, acb_realref (roots));
    for (i = 1; i < n; i++)
        arb_max (largest, largest, acb_realref (roots + i), prec);
    _acb_vec_clear (roots, n);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong n = fmpz_get_si (fmpq_numref (at + TOKENS)), i;
    fmpq_mat_t matrix;
    fmpq_poly_t poly;
    fmpz_poly_t whole;
    fmpz_poly_factor_t parts;
    arb_t root;

    fmpq_mat_init (matrix, n, n);
    fmpq_poly_init (poly);
    fmpz_poly_init (whole);
    fmpz_poly_factor_init (parts);
    arb_init (root);
    set_matrix (matrix, n, at + CORRELATION);
    fmpq_mat_charpoly (poly, matrix);
    fmpq_poly_get_numerator (whole, poly);
    fmpz_poly_factor_squarefree (parts, whole);
    arb_zero (out);
    for (i = 0; i < parts->num; i++) {
        largest_root (root, parts->p + i, prec);
        arb_max (out, out, root, prec);
    }
    arb_div_fmpz (out, out, fmpq_numref (at + CLASSES), prec);
    fmpq_mat_clear (matrix);
    fmpq_poly_clear (poly);
    fmpz_poly_clear (whole);
    fmpz_poly_factor_clear (parts);
    arb_clear (root);
    return EVALUATED;
}

QUANTITY (memgd_sharpness_tokens_polynomial) = {
    .axes = "N M corr",
    .domain = "integer 1 <= N <= 30, integer 2 <= M <= 1000000, 0 <= corr < 1",
    .formula = "\\frac1M \\lambda_{\\max}(p_x \\langle e_x, e_y\\rangle)",
    .ball = ball,
};
