/*
 * All weights of a model of three columns among seven directions, followed by
 * the gradient of the population's loss until the time t: the determinant of
 * the overlaps and the loss.
 *
 * Budget: an estimate, from a run with a coarser tolerance (see
 * numerics/population_flow.h).
 */
#include "numerics/experiment.h"
#include "numerics/turning.h"

enum { TIME };

/* Set FOUND to both measures. */
static int
measure (double *found, double t, double tolerance)
{
    struct population population;
    double g[4];
    int good = turning_init (&population, 0.3, 0.1, 0.2);

    if (!good)
        return 0;
    good = population_follow (&population, t, tolerance);
    population_overlap (g, &population);
    found[0] = g[0] * g[3] - g[1] * g[2];
    found[1] = population_loss (&population);
    population_clear (&population);
    return good;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double coarse[2];
    int i;

    (void) shared;
    (void) stream;
    if (!(at[TIME] >= 0 && at[TIME] <= 1000))
        return RUN_REFUSED;
    if (!measure (result, at[TIME], POPULATION_FINE)
        || !measure (coarse, at[TIME], POPULATION_COARSE))
        return RUN_NO_MEMORY;
    for (i = 0; i < 2; i++)
        result[MAX_MEASURES + i] = population_budget (result[i], coarse[i]);
    return RUN_DONE;
}

EXPERIMENT (multiindex_turning_flow) = {
    .axes = "t",
    .measures = "determinant loss",
    .kind = DETERMINISTIC,
    .run = run,
};
