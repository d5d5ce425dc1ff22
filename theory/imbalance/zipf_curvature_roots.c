/*
 * The same eigenvalue as a root of the characteristic polynomial of the exact
 * rational matrix, all of whose roots the library isolates.  They are real,
 * for the matrix is symmetric; balls for different roots are disjoint.
 */
#include <stdlib.h>

#include "theory/harmonic.h"
#include "theory/quantity.h"

enum { CLASSES, INDEX };

/* Set P to the characteristic polynomial of H_c^2 (diag (pi) - pi pi^T). */
static void
characteristic (fmpz_poly_t p, slong c, const fmpq_t all)
{
    slong i, j;
    fmpz_t index;
    fmpq_t entry, diagonal;
    fmpq_mat_t a;
    fmpq_poly_t q;

    fmpz_init (index);
    fmpq_init (entry);
    fmpq_init (diagonal);
    fmpq_mat_init (a, c, c);
    fmpq_poly_init (q);
    for (i = 1; i <= c; i++) {
        fmpz_set_si (index, i);
        for (j = 1; j <= c; j++) {
            fmpq_set_si (entry, -1, (ulong) (i * j));
            if (i == j) {
                fmpq_div_fmpz (diagonal, all, index);
                fmpq_add (entry, entry, diagonal);
            }
            fmpq_set (fmpq_mat_entry (a, i - 1, j - 1), entry);
        }
    }
    fmpq_mat_charpoly (q, a);
    fmpq_poly_get_numerator (p, q);
    fmpz_clear (index);
    fmpq_clear (entry);
    fmpq_clear (diagonal);
    fmpq_mat_clear (a);
    fmpq_poly_clear (q);
}

static int
larger_first (const void *a, const void *b)
{
    const acb_struct *x = a, *y = b;

    return arf_cmp (arb_midref (acb_realref (y)),
                    arb_midref (acb_realref (x)));
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong c, i;
    acb_ptr roots;
    fmpq_t all;
    fmpz_poly_t p;
    arb_t scale;

    if (!fmpq_get_index (&c, at + CLASSES) || !fmpq_get_index (&i, at + INDEX))
        return OUT_OF_DOMAIN;
    fmpq_init (all);
    fmpz_poly_init (p);
    arb_init (scale);
    roots = _acb_vec_init (c);
    harmonic_exact (all, fmpq_numref (at + CLASSES));
    characteristic (p, c, all);
    arb_fmpz_poly_complex_roots (roots, p, 0, prec);
    qsort (roots, (size_t) c, sizeof *roots, larger_first);
    arb_set_fmpq (scale, all, prec);
    arb_sqr (scale, scale, prec);
    arb_div (out, acb_realref (roots + i - 1), scale, prec);
    _acb_vec_clear (roots, c);
    fmpq_clear (all);
    fmpz_poly_clear (p);
    arb_clear (scale);
    return EVALUATED;
}

QUANTITY (imbalance_zipf_curvature_roots) = {
    .axes = "c i",
    .domain = "integer 1 <= i <= c, integer 2 <= c <= 40",
    .formula = "\\det(\\mathrm{diag}(\\pi) - \\pi\\pi^T - \\lambda_i) = 0",
    .ball = ball,
};
