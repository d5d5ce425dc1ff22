/* The mistake of the other order: A_{MN} f at (x, y). */
#include "theory/averaging.h"
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong number;
    struct plane f, g;
    fmpq *n = _fmpq_vec_init (8), *product = n + 4;

    if (!fmpq_get_index (&number, at)) {
        _fmpq_vec_clear (n, 8);
        return OUT_OF_DOMAIN;
    }
    plane_init (&f);
    plane_init (&g);
    plane_target (&f, number);
    plane_matrix_fixed (n);
    plane_matrix_product (product, at + 1, n);
    plane_average (&g, &f, product);
    plane_expand (&g);
    plane_value (value, &g, at + 5, at + 6);
    plane_clear (&f);
    plane_clear (&g);
    _fmpq_vec_clear (n, 8);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_averaging_product_reversed) = {
    .axes = "f M11 M12 M21 M22 x y",
    .domain = "integer 1 <= f <= 5, " PLANE_MATRIX_DOMAIN,
    .formula = "A_{MN} f(x, y); " PLANE_TARGETS,
    .ball = ball,
    .exact = exact,
};
