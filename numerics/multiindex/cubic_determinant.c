/*
 * All weights of a model of three columns among seven directions, on a target
 * of three directions with terms up to the third order: the determinant of the
 * overlaps at time t.
 */
#include "numerics/experiment.h"
#include "numerics/population_flow.h"

static int
measure (double *det, double t, double tolerance)
{
    static const struct population_term terms[] = {
        { 1, { 1, 0, 0 } },      { 0.5, { 0, 1, 1 } },  { 0.4, { 0, 2, 0 } },
        { 1. / 3, { 1, 0, 2 } }, { 0.25, { 0, 0, 3 } },
    };
    static const double start[] = {
        0.3, 0.1, 0, 0.1, 0.2, -0.1, 0, -0.1, 0.4
    };
    struct population population;
    double g[9];
    int good;

    if (!population_init (&population, 7, 3, 3, terms,
                          sizeof terms / sizeof *terms))
        return 0;
    good = population_start (&population, start)
           && population_follow (&population, t, tolerance);
    population_overlap (g, &population);
    *det = g[0] * (g[4] * g[8] - g[5] * g[7])
           - g[1] * (g[3] * g[8] - g[5] * g[6])
           + g[2] * (g[3] * g[7] - g[4] * g[6]);
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
    if (!(*at >= 0 && *at <= 1000) || !measure (result, *at, POPULATION_FINE)
        || !measure (&coarse, *at, POPULATION_COARSE))
        return RUN_REFUSED;
    result[MAX_MEASURES] = population_budget (result[0], coarse);
    return RUN_DONE;
}

EXPERIMENT (multiindex_cubic_determinant) = {
    .axes = "t",
    .measures = "determinant",
    .kind = DETERMINISTIC,
    .run = run,
};
