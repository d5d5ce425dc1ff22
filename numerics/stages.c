#include "numerics/stages.h"

#include <math.h>

/* The time at TOLERANCE, or not a number. */
static double
passage (const struct population_term *term, size_t terms, size_t q, size_t d,
         size_t i, double end, double tolerance)
{
    struct population population;
    double g[MOST_DIRECTIONS * MOST_DIRECTIONS] = { 0 }, time = NAN;
    size_t j;

    if (!population_init (&population, d, q, q, term, terms))
        return NAN;
    for (j = 0; j < q; j++)
        g[j * q + j] = 1 / (double) d;
    if (!population_start (&population, g)
        || !population_reach (&time, &population, i, 0.5, end, tolerance))
        time = NAN;
    population_clear (&population);
    return time;
}

enum experiment_status
stage_run (double *result, const struct population_term *term, size_t terms,
           size_t directions, double d, double stage, double end)
{
    double q = (double) directions, coarse;

    if (!(d >= 2 * q && d <= 1e5 && d <= floor (d) && stage >= 1 && stage <= q
          && stage <= floor (stage)))
        return RUN_REFUSED;
    result[0] = passage (term, terms, directions, (size_t) d,
                         (size_t) stage - 1, end, POPULATION_FINE);
    coarse = passage (term, terms, directions, (size_t) d, (size_t) stage - 1,
                      end, POPULATION_COARSE);
    if (isnan (result[0]) || isnan (coarse))
        return RUN_NO_MEMORY;
    result[MAX_MEASURES] = population_budget (result[0], coarse);
    return RUN_DONE;
}
