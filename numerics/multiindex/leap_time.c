/*
 * All weights of a model of two columns among d directions, on the target
 * h1 (z1) + h1 (z1) h_s (z2): the time at which a direction is half learnt.
 */
#include <math.h>

#include "numerics/stages.h"

enum { DEGREE, STAGE, DIMENSION };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct population_term terms[] = { { 1, { 1, 0 } }, { 1, { 1, 1 } } };

    (void) shared;
    (void) stream;
    if (!(at[DEGREE] >= 1 && at[DEGREE] <= 4
          && at[DEGREE] <= floor (at[DEGREE])))
        return RUN_REFUSED;
    terms[1].degree[1] = (int) at[DEGREE];
    return stage_run (result, terms, 2, 2, at[DIMENSION], at[STAGE],
                      10 + 2 * pow (at[DIMENSION], at[DEGREE]));
}

EXPERIMENT (multiindex_leap_time) = {
    .axes = "s stage d",
    .measures = "time",
    .kind = DETERMINISTIC,
    .run = run,
};
