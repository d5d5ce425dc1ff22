/*
 * The mass of one class of Zipf's law when the classes are the residues of
 * x - 1 modulo M (items counted from 0, ranks from 1):
 *
 *     sum_{x = y+1 mod M} x^-a / zeta(a) = M^-a zeta(a, (y+1)/M) / zeta(a).
 *
 * Both sums are enclosed by theory/zipf; a quotient of enclosures encloses.
 */
#include "theory/quantity.h"
#include "theory/zipf.h"

enum { EXPONENT, CLASSES, CLASS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    arb_t total;
    fmpz_t residue, none;

    arb_init (total);
    fmpz_init (residue);
    fmpz_init (none);
    fmpz_add_ui (residue, fmpq_numref (at + CLASS), 1);
    zipf_class_tail (out, at + EXPONENT, residue, fmpq_numref (at + CLASSES),
                     none, prec);
    zipf_total (total, at + EXPONENT, prec);
    arb_div (out, out, total, prec);
    arb_clear (total);
    fmpz_clear (residue);
    fmpz_clear (none);
    return EVALUATED;
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    if (!fmpq_is_one (at + CLASSES))
        return UNABLE;
    fmpq_one (value);
    return EVALUATED;
}

QUANTITY (memscale_class_mass) = {
    .axes = "alpha M y",
    .domain = "alpha > 1, integer M >= 1, integer 0 <= y < M",
    .formula = "M^{-\\alpha} \\zeta(\\alpha, (y+1)/M) / \\zeta(\\alpha)",
    .ball = ball,
    .exact = exact,
};
