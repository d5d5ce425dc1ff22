/* multiindex/averaged_polynomial by the moments of the normal law, exact. */
#include "theory/averaging.h"
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong number;
    struct plane f, g;

    if (!fmpq_get_index (&number, at)) {
        return OUT_OF_DOMAIN;
    }
    plane_init (&f);
    plane_init (&g);
    plane_target (&f, number);
    plane_expand (&f);
    plane_average_moments (&g, &f, at + 1);
    plane_value (value, &g, at + 5, at + 6);
    plane_clear (&f);
    plane_clear (&g);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_averaged_polynomial_moments) = {
    .axes = "f M11 M12 M21 M22 x y",
    .domain = "integer 1 <= f <= 5, " PLANE_MATRIX_DOMAIN,
    .formula = "E f(M z + \\eta) \\text{ by pairings}; " PLANE_TARGETS,
    .ball = ball,
    .exact = exact,
};
