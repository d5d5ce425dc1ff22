/*
 * One evaluation of the gradient of the population's loss at weights of given
 * overlaps: the rate of log det of the overlaps, through the weights, and
 * twice the square length of the gradient, which is the rate of Phi.
 *
 * Budget: rounding alone.  The expectations are averages of products of two
 * numbers below 20, each within 150 ulp of its size; what comes of them is
 * multiplied by at most 4 times the inverse of the matrix, of size below 1
 * over its determinant.
 */
#include "numerics/experiment.h"
#include "numerics/turning.h"

enum { FIRST, MIXED, SECOND };

/* Entry I, J of W*^T A B^T W*. */
static double
moved (const struct population *population, const double *a, const double *b,
       size_t i, size_t j)
{
    size_t d = population->dimension, k, l;
    double sum = 0;

    for (k = 0; k < population->columns; k++) {
        double left = 0, right = 0;

        for (l = 0; l < d; l++) {
            left += population->target[i * d + l] * a[k * d + l];
            right += population->target[j * d + l] * b[k * d + l];
        }
        sum += left * right;
    }
    return sum;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double rate[2][2], det = at[FIRST] * at[SECOND] - at[MIXED] * at[MIXED];
    struct population population;
    size_t i, j, n;

    (void) shared;
    (void) stream;
    if (!turning_init (&population, at[FIRST], at[MIXED], at[SECOND]))
        return RUN_REFUSED;
    population_rate (population.rate, population.w, &population);
    for (i = 0; i < 2; i++)
        for (j = 0; j < 2; j++)
            rate[i][j] =
                moved (&population, population.rate, population.w, i, j)
                + moved (&population, population.w, population.rate, i, j);
    result[0] = (at[SECOND] * rate[0][0] - 2 * at[MIXED] * rate[0][1]
                 + at[FIRST] * rate[1][1])
                / det;
    result[1] = 0;
    n = population.dimension * population.columns;
    for (i = 0; i < n; i++)
        result[1] += 2 * population.rate[i] * population.rate[i];
    population_clear (&population);
    result[MAX_MEASURES] = 0x1p-34 / det;
    result[MAX_MEASURES + 1] = 0x1p-34;
    return RUN_DONE;
}

EXPERIMENT (multiindex_flow_rates) = {
    .axes = "g11 g12 g22",
    .measures = "determinant energy",
    .kind = DETERMINISTIC,
    .run = run,
};
