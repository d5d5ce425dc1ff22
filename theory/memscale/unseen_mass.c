/*
 * Mass of the items of Zipf's law that T draws have not shown.
 *
 * With p(x) = x^-a / zeta(a) over all x >= 1, item x is missing with
 * probability (1 - p(x))^T, so the expected missing mass is
 *
 *     sum_{x>=1} p(x) (1 - p(x))^T.
 *
 * Large T: an integral with a superpolynomially small, bounded difference
 * (theory/unseen_integral.c).  Small T: a head and Euler's and Maclaurin's sum
 * with a bounded remainder (theory/unseen_maclaurin.c).
 */
#include "theory/quantity.h"
#include "theory/unseen.h"

enum { EXPONENT, DRAWS };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    unseen_mass (out, at + EXPONENT, NULL, fmpq_numref (at + DRAWS), prec);
    return EVALUATED;
}

/* Nothing has been seen before the first draw. */
static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    if (!fmpz_is_zero (fmpq_numref (at + DRAWS)))
        return UNABLE;
    fmpq_one (value);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    return unseen_mass_work (at + EXPONENT, NULL, fmpq_numref (at + DRAWS),
                             prec);
}

QUANTITY (memscale_unseen_mass) = {
    .axes = "alpha T",
    .domain = "alpha > 1, integer T >= 0",
    .formula = "\\sum_{x \\ge 1} p_x (1-p_x)^T",
    .ball = ball,
    .exact = exact,
    .work = work,
};
