/*
 * All weights of a model of three columns among seven directions, on the
 * target h1 (z1) + a h1 (z2) + b h2 (z2), until the part of W* outside of the
 * columns is small: the rate at which its square length falls then, from one
 * more gradient.
 *
 * Budget: an estimate.  What faster modes and the curvature leave of the rate
 * falls with that length; twice the change of the rate over the last factor
 * of 2^10 in it, and rounding relative to it.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/population_flow.h"

enum { A, B };
enum { DIMENSION = 7, DIRECTIONS = 2, COLUMNS = 3 };

/* The square length of the part outside. */
static double
outside (const struct population *population)
{
    double rest[DIRECTIONS * DIMENSION], sum = 0;
    size_t i;

    population_rest (rest, population);
    for (i = 0; i < DIRECTIONS * DIMENSION; i++)
        sum += rest[i] * rest[i];
    return sum;
}

/* The rate of -log of it: with R that part, R^T R falls by R^T W' M^T and its
   transpose.  Formed from R and not from W*, the columns of W being
   orthonormal but for rounding. */
static double
present_rate (struct population *population)
{
    double rest[DIRECTIONS * DIMENSION], loss = 0;
    size_t i, j, k;

    population_rest (rest, population);
    population_rate (population->rate, population->w, population);
    for (i = 0; i < DIRECTIONS; i++)
        for (j = 0; j < COLUMNS; j++) {
            double m = 0, rate = 0;

            for (k = 0; k < DIMENSION; k++) {
                m += population->target[i * DIMENSION + k]
                     * population->w[j * DIMENSION + k];
                rate += rest[i * DIMENSION + k]
                        * population->rate[j * DIMENSION + k];
            }
            loss += 2 * m * rate;
        }
    return loss / outside (population);
}

/* Follow the flow until it is below LEVEL; 0 when it does not get there. */
static int
approach (struct population *population, double level)
{
    int tries, good = 1;

    for (tries = 0; good && tries < 1000 && outside (population) > level;
         tries++)
        good = population_follow (population, 1, POPULATION_FINE);
    return good && outside (population) <= level;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    const double g[] = { 0.3, 0.1, 0.1, 0.2 };
    const struct population_term terms[] = { { 1, { 1, 0 } },
                                             { at[A], { 0, 1 } },
                                             { at[B], { 0, 2 } } };
    struct population population;
    double before = 0;
    int good;

    (void) shared;
    (void) stream;
    if (!(fabs (at[A]) <= 4 && fabs (at[B]) <= 4)
        || !population_init (&population, DIMENSION, DIRECTIONS, COLUMNS,
                             terms, 3))
        return RUN_REFUSED;
    good =
        population_start (&population, g) && approach (&population, 0x1p-26);
    if (good)
        before = present_rate (&population);
    good = good && approach (&population, 0x1p-36);
    if (good)
        result[0] = present_rate (&population);
    population_clear (&population);
    result[MAX_MEASURES] = 2 * fabs (result[0] - before) + 0x1p-30;
    return good ? RUN_DONE : RUN_REFUSED;
}

EXPERIMENT (multiindex_local_rate) = {
    .axes = "a b",
    .measures = "rate",
    .kind = DETERMINISTIC,
    .run = run,
};
