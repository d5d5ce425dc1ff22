/* A_M (A_N f) at (x, y), both steps by the moments of the normal law, exact.
 */
#include "theory/averaging.h"
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong number;
    struct plane f, g;
    fmpq *n = _fmpq_vec_init (8);

    if (!fmpq_get_index (&number, at)) {
        _fmpq_vec_clear (n, 8);
        return OUT_OF_DOMAIN;
    }
    plane_init (&f);
    plane_init (&g);
    plane_target (&f, number);
    plane_matrix_fixed (n);
    plane_expand (&f);
    plane_average_moments (&g, &f, n);
    plane_average_moments (&f, &g, at + 1);
    plane_value (value, &f, at + 5, at + 6);
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

QUANTITY (multiindex_averaging_product_steps) = {
    .axes = "f M11 M12 M21 M22 x y",
    .domain = "integer 1 <= f <= 5, " PLANE_MATRIX_DOMAIN,
    .formula = "A_M(A_N f)(x, y) \\text{ by pairings},\\ N = (\\frac12, "
               "\\frac13; -\\frac15, \\frac35); " PLANE_TARGETS,
    .ball = ball,
    .exact = exact,
};
