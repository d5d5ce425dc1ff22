/*
 * All weights of a model of two columns among d directions, on the target
 * h1 (z1) h1 (z2), which has the sign of an exclusive or: the time at which
 * its directions are half learnt, both at once.
 */
#include "numerics/stages.h"

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    static const struct population_term terms[] = { { 1, { 1, 1 } } };

    (void) shared;
    (void) stream;
    return stage_run (result, terms, 1, 2, *at, 1, 10 + *at);
}

EXPERIMENT (multiindex_xor_time) = {
    .axes = "d",
    .measures = "time",
    .kind = DETERMINISTIC,
    .run = run,
};
