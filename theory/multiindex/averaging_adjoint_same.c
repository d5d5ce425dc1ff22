/* The mistake of an operator that is its own adjoint: E f A_M h. */
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
    plane_average (&g, &h, at + 2);
    plane_product (value, &f, &g);
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

QUANTITY (multiindex_averaging_adjoint_same) = {
    .axes = "f h M11 M12 M21 M22",
    .domain = "integer 1 <= f <= 5, integer 1 <= h <= 5, " PLANE_MATRIX_DOMAIN,
    .formula =
        "E f(z) A_M h(z); f \\text{ and } h \\text{ among } " PLANE_TARGETS,
    .ball = ball,
    .exact = exact,
};
