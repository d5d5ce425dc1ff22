/*
 * All weights of a model of three columns among d directions, on the target
 * h1 (z1) + h1 (z1) h1 (z2) + h1 (z1) h1 (z2) h1 (z3): the time at which a
 * direction is half learnt.
 */
#include <math.h>

#include "numerics/stages.h"

enum { STAGE, DIMENSION };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    static const struct population_term terms[] = { { 1, { 1, 0, 0 } },
                                                    { 1, { 1, 1, 0 } },
                                                    { 1, { 1, 1, 1 } } };

    (void) shared;
    (void) stream;
    return stage_run (result, terms, 3, 3, at[DIMENSION], at[STAGE],
                      10 + 4 * log (at[DIMENSION]));
}

EXPERIMENT (multiindex_staircase_time) = {
    .axes = "stage d",
    .measures = "time",
    .kind = DETERMINISTIC,
    .run = run,
};
