/*
 * Under sign flow all classes share one softmax, p on the diagonal and
 * q = (1-p)/(c-1) off it, so that row k of the gradient has the squared norm
 * q^2 (c (c-2) p_k^2 + sum_j p_j^2).  With Zipf's frequencies p_k ~ 1/k the
 * norm of row k over that of row 1 is
 *
 *     sqrt ((c (c-2) / k^2 + S) / (c (c-2) + S)),   S = sum_{j<=c} 1/j^2.
 *
 * A sum of rationals and a root: encloses.
 */
#include "theory/quantity.h"
#include "theory/zipf.h"

enum { CLASSES, CLASS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    fmpz_t product, square;
    fmpq_t two;
    arb_t squares, first;

    fmpz_init (product);
    fmpz_init (square);
    fmpq_init (two);
    arb_init (squares);
    arb_init (first);
    fmpz_sub_ui (product, fmpq_numref (at + CLASSES), 2);
    fmpz_mul (product, product, fmpq_numref (at + CLASSES));
    fmpz_mul (square, fmpq_numref (at + CLASS), fmpq_numref (at + CLASS));
    fmpq_set_si (two, 2, 1);
    zipf_harmonic (squares, two, fmpq_numref (at + CLASSES), prec);
    arb_add_fmpz (first, squares, product, prec);
    arb_set_fmpz (out, product);
    arb_div_fmpz (out, out, square, prec);
    arb_add (out, out, squares, prec);
    arb_div (out, out, first, prec);
    arb_sqrt (out, out, prec);
    fmpz_clear (product);
    fmpz_clear (square);
    fmpq_clear (two);
    arb_clear (squares);
    arb_clear (first);
    return EVALUATED;
}

QUANTITY (imbalance_sign_gradient_ratio) = {
    .axes = "c k",
    .domain = "integer c >= 2, integer 1 <= k <= c",
    .formula = "\\sqrt{\\frac{c(c-2)/k^2 + S}{c(c-2) + S}},\\ "
               "S = \\sum_{j\\le c} j^{-2}",
    .ball = ball,
};
