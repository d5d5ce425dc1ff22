/*
 * All weights of r columns, uniform among all in d = 9 directions at the
 * start, on the staircase of q directions h1 (z1) + h1 (z1) h1 (z2) + ...: 1
 * when they have learnt all of it by the time 60, but for 2^-10 of the
 * determinant of the overlaps, which only rises.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/population_flow.h"

enum { DIRECTIONS, COLUMNS };
enum { DIMENSION = 9 };

/* The determinant of the Q x Q matrix G, by rows; Q <= 3. */
static double
determinant (const double *g, size_t q)
{
    if (q == 1)
        return g[0];
    if (q == 2)
        return g[0] * g[3] - g[1] * g[2];
    return g[0] * (g[4] * g[8] - g[5] * g[7])
           - g[1] * (g[3] * g[8] - g[5] * g[6])
           + g[2] * (g[3] * g[7] - g[4] * g[6]);
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    static const struct population_term terms[] = { { 1, { 1, 0, 0 } },
                                                    { 1, { 1, 1, 0 } },
                                                    { 1, { 1, 1, 1 } } };
    struct population population;
    double g[9], q = at[DIRECTIONS], r = at[COLUMNS];
    int chunk, good = 1;

    (void) shared;
    if (!(q >= 1 && q <= 3 && q <= floor (q) && r >= q && r <= 5
          && r <= floor (r))
        || !population_init (&population, DIMENSION, (size_t) q, (size_t) r,
                             terms, (size_t) q))
        return RUN_REFUSED;
    population_start_haar (&population, stream);
    *result = 0;
    for (chunk = 0; good && *result < 1 && chunk < 60; chunk++) {
        good = population_follow (&population, 1 + chunk / 4, 0x1p-16);
        population_overlap (g, &population);
        *result = determinant (g, (size_t) q) > 1 - 0x1p-10;
    }
    population_clear (&population);
    return good ? RUN_DONE : RUN_REFUSED;
}

EXPERIMENT (multiindex_flow_converges) = {
    .axes = "q r",
    .measures = "learnt",
    .kind = PROPORTION,
    .lower = 0,
    .upper = 1,
    .run = run,
};
