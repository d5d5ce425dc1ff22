/* A rival: the signs of the overlaps do not matter. */
#include "theory/quantity.h"

enum { DEGREE, WEIGHT, FIRST, SECOND };

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong k = fmpz_get_si (fmpq_numref (at + DEGREE));
    fmpq_t ratio;

    fmpq_init (ratio);
    fmpq_div (ratio, at + FIRST, at + SECOND);
    fmpq_abs (ratio, ratio);
    fmpq_pow_si (ratio, ratio, k - 2);
    if (fmpq_cmp (ratio, at + WEIGHT) > 0)
        fmpq_mul (value, at + WEIGHT, at + WEIGHT);
    else
        fmpq_one (value);
    fmpq_div_2exp (value, value, 1);
    fmpq_clear (ratio);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_trap_loss_same_sign) = {
    .axes = "k a m1 m2",
    .domain = "integer 3 <= k <= 64, a > 0, m1 != 0, m2 != 0",
    .formula = "\\tfrac12 a^2\\text{ if } |m_1/m_2|^{k-2} > a\\text{, else } "
               "\\tfrac12",
    .ball = ball,
    .exact = exact,
};
