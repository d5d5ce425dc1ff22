/*
 * det G (t), the equation followed in the entries of I - G, in balls.
 */
#include "theory/turning.h"

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    turning_determinant (out, at, BY_DEFECTS, 0, prec);
    return EVALUATED;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    if (!fmpq_is_zero (at))
        return UNABLE;
    fmpq_set_si (value, 1, 20);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return turning_work (at, prec);
}

QUANTITY (multiindex_flow_determinant) = {
    .axes = "t",
    .domain = "t >= 0",
    .formula = "\\det G(t)\\text{ for } \\dot G = (I-G) S G + G S (I-G),\\ S "
               "= f_1 f_1^T + \\mathrm{diag}(0, \\tfrac{9}{50} G_{22}),\\ "
               "f_1 = (1, \\tfrac12),\\ G(0) = \\tfrac1{10} "
               "\\begin{pmatrix} 3 & 1 \\\\ 1 & 2 \\end{pmatrix}",
    .ball = ball,
    .exact = exact,
    .work = work,
};
