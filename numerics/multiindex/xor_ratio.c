/*
 * All weights of a model of two columns among five directions, on the target
 * h1 (z1) h1 (z2): the ratio of what is missing of the directions at time t,
 * from the part of each that lies outside of the columns.
 */
#include "numerics/experiment.h"
#include "numerics/population_flow.h"

enum { FIRST, SECOND, TIME };
enum { DIMENSION = 5 };

static int
measure (double *ratio, const double *at, double tolerance)
{
    static const struct population_term terms[] = { { 1, { 1, 1 } } };
    const double g[] = { at[FIRST], 0, 0, at[SECOND] };
    double rest[2 * DIMENSION], missing[2] = { 0 };
    struct population population;
    int good, i, j;

    if (!population_init (&population, DIMENSION, 2, 2, terms, 1))
        return 0;
    good = population_start (&population, g)
           && population_follow (&population, at[TIME], tolerance);
    population_rest (rest, &population);
    for (i = 0; i < 2; i++)
        for (j = 0; j < DIMENSION; j++)
            missing[i] += rest[i * DIMENSION + j] * rest[i * DIMENSION + j];
    *ratio = missing[0] / missing[1];
    population_clear (&population);
    return good;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double coarse;

    (void) shared;
    (void) stream;
    if (!(at[TIME] >= 0 && at[TIME] <= 1000)
        || !measure (result, at, POPULATION_FINE)
        || !measure (&coarse, at, POPULATION_COARSE))
        return RUN_REFUSED;
    result[MAX_MEASURES] = population_budget (result[0], coarse);
    return RUN_DONE;
}

EXPERIMENT (multiindex_xor_ratio) = {
    .axes = "g1 g2 t",
    .measures = "ratio",
    .kind = DETERMINISTIC,
    .run = run,
};
