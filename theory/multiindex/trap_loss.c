/* The loss in the end of one column on two directions, exactly. */
#include "theory/trap.h"

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    return trap_loss (value, at);
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

QUANTITY (multiindex_trap_loss) = {
    .axes = "k a m1 m2",
    .domain = "integer 3 <= k <= 64, a > 0, m1 != 0, m2 != 0, m1*m1+m2*m2 < "
              "1, where the start is not on the border between both ends",
    .formula = "\\tfrac12 a^2\\text{ if } |m_1/m_2|^e > a\\text{, else } "
               "\\tfrac12,\\ e = k-2\\text{, but } e = k\\text{ for odd }k"
               "\\text{ and } m_1 m_2 < 0",
    .ball = ball,
    .exact = exact,
};
