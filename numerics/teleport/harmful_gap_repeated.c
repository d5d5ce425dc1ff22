/*
 * A teleport before each of K steps of gradient descent in the valley with a
 * wall.  A step from the corner multiplies the gap less eps^2 / 2 by (1 -
 * a)^2, and its error with it; rounding adds some ulp of the gap before.
 */
#include "numerics/experiment.h"
#include "numerics/valley.h"

enum { STEPS = 4 };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct valley valley;
    double error = 0, gap, own;
    size_t k;

    (void) shared;
    (void) stream;
    if (!(at[STEPS] >= 0 && at[STEPS] <= 1e3) || !valley_begin (&valley, at))
        return RUN_REFUSED;
    gap = valley.c;
    for (k = (size_t) at[STEPS]; k > 0; k--) {
        double before = gap;
        valley_teleport (&valley);
        valley_descend (&valley);
        gap = valley_gap (&own, &valley);
        error = error + own + 64 * 0x1p-52 * before;
    }
    result[0] = gap;
    result[MAX_MEASURES] = error;
    valley_free (&valley);
    return RUN_DONE;
}

EXPERIMENT (teleport_harmful_gap_repeated) = {
    .axes = "a c theta eps K",
    .measures = "gap",
    .kind = DETERMINISTIC,
    .run = run,
};
