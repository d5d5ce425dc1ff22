/*
 * A second route to moment_gradient: the mean square of a sum of independent
 * terms, sample by sample, as variance and squared mean.
 */
#include "theory/moments.h"
#include "theory/quantity.h"

enum { MEAN_INPUT, VARIANCE, CLASSES, SAMPLES, DIM, COUNT };

/* Add sample I's mean and variance, of one coordinate of n times the
   gradient. */
static void
add_sample (fmpq *sum, const fmpq *at, slong i)
{
    fmpq *v = _fmpq_vec_init (2), *a = v, *part = v + 1;

    fmpq_inv (a, at + CLASSES);
    if (fmpq_cmp_si (at + COUNT, i) > 0)
        fmpq_sub_si (a, a, 1);
    fmpq_addmul (sum, a, at + MEAN_INPUT);
    fmpq_mul (part, a, a);
    fmpq_addmul (sum + 1, part, at + VARIANCE);
    _fmpq_vec_clear (v, 2);
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    fmpq *sum = _fmpq_vec_init (2);
    slong i;

    for (i = 0; fmpq_cmp_si (at + SAMPLES, i) > 0; i++)
        add_sample (sum, at, i);
    fmpq_set (value, sum + 1);
    fmpq_addmul (value, sum, sum);
    fmpq_mul (value, value, at + DIM);
    fmpq_div (value, value, at + SAMPLES);
    fmpq_div (value, value, at + SAMPLES);
    _fmpq_vec_clear (sum, 2);
    return EVALUATED;
}

/* The ball of an exact rational. */
static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    return ball_from_exact (out, exact, at, prec);
}

/* A sample takes some ten operations on rationals. */
static double
work (const fmpq *at, slong prec)
{
    (void) prec;
    return 100 * fmpz_get_d (fmpq_numref (at + SAMPLES));
}

QUANTITY (imbalance_moment_gradient_samples) = {
    .axes = "mean variance c n d count",
    .domain = "variance >= 0, integer c >= 2, integer 1 <= n <= 10000000, "
              "integer d >= 1, integer 1 <= count <= n",
    .formula = "\\frac d{n^2}\\left[v\\sum_i a_i^2+\\left(m\\sum_i "
               "a_i\\right)^2\\right],\\ a_i=\\frac1c-[i\\in k]",
    .ball = ball,
    .exact = exact,
    .work = work,
};
