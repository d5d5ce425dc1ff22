/* The mistake of M^T for M in multiindex/averaged_polynomial. */
#include "theory/averaging.h"
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong number;
    struct plane f, g;
    fmpq *product = _fmpq_vec_init (4);

    if (!fmpq_get_index (&number, at)) {
        _fmpq_vec_clear (product, 4);
        return OUT_OF_DOMAIN;
    }
    plane_init (&f);
    plane_init (&g);
    plane_target (&f, number);
    plane_matrix_transpose (product, at + 1);
    plane_average (&g, &f, product);
    plane_expand (&g);
    plane_value (value, &g, at + 5, at + 6);
    plane_clear (&f);
    plane_clear (&g);
    _fmpq_vec_clear (product, 4);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_averaged_polynomial_transposed) = {
    .axes = "f M11 M12 M21 M22 x y",
    .domain = "integer 1 <= f <= 5, " PLANE_MATRIX_DOMAIN,
    .formula = "A_{M^T} f(z); " PLANE_TARGETS,
    .ball = ball,
    .exact = exact,
};
