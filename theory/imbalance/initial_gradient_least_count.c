/*
 * The whole number of samples of a class whose expected squared gradient at
 * W = 0 is the least, found by trying all of them from 1 to n; of two equal
 * ones the smaller.  The number of inputs does not matter: one is taken.
 */
#include "theory/moments.h"
#include "theory/quantity.h"

enum { CLASSES, SAMPLES };

static void
try_count (fmpq_t value, const fmpq *at, const fmpq_t count)
{
    fmpq *v = _fmpq_vec_init (3), *mean = v, *square = v + 1, *one = v + 2;

    fmpq_set_si (one, 1, 1);
    weights_at_start (mean, square, at + CLASSES, at + SAMPLES, count);
    uniform_square (value, mean, square, at + SAMPLES, one);
    _fmpq_vec_clear (v, 3);
}

static enum evaluation
exact (fmpq_t best, const fmpq *at)
{
    fmpq *v = _fmpq_vec_init (3), *count = v, *least = v + 1, *next = v + 2;

    fmpq_set_si (best, 1, 1);
    fmpq_set_si (count, 1, 1);
    try_count (least, at, count);
    for (; fmpq_cmp (count, at + SAMPLES) < 0;) {
        fmpq_add_si (count, count, 1);
        try_count (next, at, count);
        if (fmpq_cmp (next, least) < 0) {
            fmpq_set (least, next);
            fmpq_set (best, count);
        }
    }
    _fmpq_vec_clear (v, 3);
    return EVALUATED;
}

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

/* A count takes some twenty operations on rationals. */
static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 200 * fmpz_get_d (fmpq_numref (at + SAMPLES));
}

QUANTITY (imbalance_initial_gradient_least_count) = {
    .axes = "c n",
    .domain = "integer c >= 2, integer 1 <= n <= 1000000",
    .formula = "\\arg\\min_{1\\le count\\le n}E\\|\\nabla_{w_k}f\\|^2",
    .ball = ball,
    .exact = exact,
    .work = work,
};
