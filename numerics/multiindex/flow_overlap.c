/*
 * All weights of a model of three columns among seven directions, on the
 * target h1 (z1) + h1 (z2) / 2 + (3/10) h2 (z2), from any overlaps: an entry
 * of their matrix at time t.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/turning.h"

enum { FIRST, MIXED, SECOND, TIME, ROW, COLUMN };

static int
measure (double *entry, const double *at, double tolerance)
{
    struct population population;
    double g[4];
    int good = turning_init (&population, at[FIRST], at[MIXED], at[SECOND]);

    if (!good)
        return 0;
    good = population_follow (&population, at[TIME], tolerance);
    population_overlap (g, &population);
    *entry = g[2 * ((int) at[ROW] - 1) + (int) at[COLUMN] - 1];
    population_clear (&population);
    return good;
}

static int
is_index (double x)
{
    return x >= 1 && x <= 2 && x <= floor (x);
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double coarse;

    (void) shared;
    (void) stream;
    if (!(at[TIME] >= 0 && at[TIME] <= 1000) || !is_index (at[ROW])
        || !is_index (at[COLUMN]) || !measure (result, at, POPULATION_FINE)
        || !measure (&coarse, at, POPULATION_COARSE))
        return RUN_REFUSED;
    result[MAX_MEASURES] = population_budget (result[0], coarse) + 0x1p-44;
    return RUN_DONE;
}

EXPERIMENT (multiindex_flow_overlap) = {
    .axes = "g11 g12 g22 t i j",
    .measures = "overlap",
    .kind = DETERMINISTIC,
    .run = run,
};
