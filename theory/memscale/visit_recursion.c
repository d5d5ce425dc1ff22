/*
 * The weight of an item after n visits by gradient steps of size gamma, when
 * nothing else interferes and the c other classes keep score 0:
 * q_n = f^n (0), f (q) = q + gamma / (1 + e^q / c).
 *
 * Iterated in balls by the mean value theorem: see theory/visit.c.
 */
#include "theory/quantity.h"
#include "theory/visit.h"

enum { STEP, OTHERS, VISITS };

static enum evaluation
curve (arb_ptr balls, const fmpq *at, const fmpq *last, slong n, slong prec)
{
    visit_weights (balls, at + STEP, at + OTHERS, last, n, prec);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return curve (out, at, at + VISITS, 1, prec);
}

/* q_0 = 0 and q_1 = gamma c / (c + 1); from then on exponentials come in. */
static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq_t more;

    if (fmpz_is_zero (fmpq_numref (at + VISITS))) {
        fmpq_zero (value);
        return EVALUATED;
    }
    if (!fmpz_is_one (fmpq_numref (at + VISITS)))
        return UNABLE;
    fmpq_init (more);
    fmpq_add_si (more, at + OTHERS, 1);
    fmpq_div (more, at + OTHERS, more);
    fmpq_mul (value, at + STEP, more);
    fmpq_clear (more);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return visit_work (fmpz_get_d (fmpq_numref (at + VISITS)));
}

QUANTITY (memscale_visit_recursion) = {
    .axes = "gamma c n",
    .domain = "gamma > 0, c > 0, integer 0 <= n <= 1000000000",
    .formula = "f^n(0),\\ f(q) = q + \\gamma / (1 + e^q/c)",
    .ball = ball,
    .curve = curve,
    .exact = exact,
    .work = work,
};
