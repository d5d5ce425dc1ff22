/* The loss of a projection with G = M M^T, the link being the best: half of E
 * f^2 - E f A_G f (theory/averaging.h), exact. */
#include "theory/averaging.h"
#include "theory/quantity.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong number;
    struct plane f, g;
    fmpq *m = _fmpq_vec_init (8);
    fmpq_t all;

    if (!fmpq_get_index (&number, at)) {
        _fmpq_vec_clear (m, 8);
        return OUT_OF_DOMAIN;
    }
    plane_init (&f);
    plane_init (&g);
    fmpq_init (all);
    plane_target (&f, number);
    fmpq_set (m, at + 1);
    fmpq_set (m + 1, at + 2);
    fmpq_set (m + 2, at + 2);
    fmpq_set (m + 3, at + 3);
    plane_product (all, &f, &f);
    plane_average (&g, &f, m);
    plane_product (value, &f, &g);
    fmpq_sub (value, all, value);
    fmpq_div_2exp (value, value, 1);
    plane_clear (&f);
    plane_clear (&g);
    fmpq_clear (all);
    _fmpq_vec_clear (m, 8);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_multi_index_loss) = {
    .axes = "f G11 G12 G22",
    .domain = "integer 1 <= f <= 5, 0 <= G11 <= 1, 0 <= G22 <= 1, G12*G12 <= "
              "G11*G22, "
              "G12*G12+G11+G22 <= 1+G11*G22",
    .formula = "L = \\frac12 (E f^2 - \\Phi(G)),\\ \\Phi(G) = \\sum_k "
               "\\langle f_k, G^{\\otimes k} f_k \\rangle; " PLANE_TARGETS,
    .ball = ball,
    .exact = exact,
};
