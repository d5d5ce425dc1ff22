/* E (A_M f) h by the moments of the normal law, exact. */
#include "theory/averaging.h"
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong first, second;
    struct plane f, g, h;

    if (!fmpq_get_index (&first, at) || !fmpq_get_index (&second, at + 1)) {
        return OUT_OF_DOMAIN;
    }
    plane_init (&f);
    plane_init (&g);
    plane_init (&h);
    plane_target (&f, first);
    plane_target (&h, second);
    plane_expand (&f);
    plane_expand (&h);
    plane_average_moments (&g, &f, at + 2);
    plane_product_moments (value, &g, &h);
    plane_clear (&f);
    plane_clear (&g);
    plane_clear (&h);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_averaging_adjoint_moments) = {
    .axes = "f h M11 M12 M21 M22",
    .domain = "integer 1 <= f <= 5, integer 1 <= h <= 5, " PLANE_MATRIX_DOMAIN,
    .formula = "E A_M f(z) h(z) \\text{ by pairings}; f \\text{ and } h "
               "\\text{ among } " PLANE_TARGETS,
    .ball = ball,
    .exact = exact,
};
