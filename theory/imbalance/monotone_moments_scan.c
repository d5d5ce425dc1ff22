/*
 * The same by trying all numbers of samples: the squared gradient of inputs
 * without variance, and of inputs without mean, at each number and the next;
 * the first falls at some, the second never.
 */
#include "theory/moments.h"
#include "theory/quantity.h"

enum { CLASSES, SAMPLES };

/* Set VALUE to the square with COUNT samples, for inputs that are M, V. */
static void
square (fmpq_t value, const fmpq *at, slong count, slong m, slong v)
{
    fmpq *t = _fmpq_vec_init (6);

    fmpq_set_si (t + 2, count, 1);
    fmpq_set_si (t + 3, 1, 1);
    fmpq_set_si (t + 4, m, 1);
    fmpq_set_si (t + 5, v, 1);
    weights_at_start (t, t + 1, at + CLASSES, at + SAMPLES, t + 2);
    moment_square (value, t, t + 1, at + SAMPLES, t + 3, t + 4, t + 5);
    _fmpq_vec_clear (t, 6);
}

static void
rise (fmpq_t value, const fmpq *at, slong count, slong m, slong v)
{
    fmpq_t before;

    fmpq_init (before);
    square (before, at, count, m, v);
    square (value, at, count + 1, m, v);
    fmpq_sub (value, value, before);
    fmpq_clear (before);
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq *v = _fmpq_vec_init (2), *fall = v, *gain = v + 1;
    int found = 0;
    slong i;

    for (i = 1; fmpq_cmp_si (at + SAMPLES, i) > 0; i++) {
        rise (fall, at, i, 1, 0);
        rise (gain, at, i, 0, 1);
        if (fmpq_sgn (fall) >= 0)
            continue;
        fmpq_div (gain, gain, fall);
        fmpq_neg (gain, gain);
        if (!found || fmpq_cmp (gain, value) < 0)
            fmpq_set (value, gain);
        found = 1;
    }
    _fmpq_vec_clear (v, 2);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

/* A number takes some eighty operations on rationals. */
static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 800 * fmpz_get_d (fmpq_numref (at + SAMPLES));
}

QUANTITY (imbalance_monotone_moments_scan) = {
    .axes = "c n",
    .domain = "integer c >= 2, integer 1 <= n <= 1000000, 2*n > 3*c",
    .formula = "\\min_{1\\le count<n}\\frac{\\Delta E_{0,1}}{-\\Delta "
               "E_{1,0}}\\text{ over falling }E_{1,0}",
    .ball = ball,
    .exact = exact,
    .work = work,
};
