/* Steps of gradient descent from the start in the valley with a wall until the
   gap, a x^2 / 2, is at most TOL: their number, certain where no gap on the
   way is within rounding of TOL. */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/valley.h"

enum { TOLERANCE = 4, MOST = 100000 };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct valley valley;
    double tol = at[TOLERANCE], gap, error;
    size_t k = 0;
    int certain = 1;

    (void) shared;
    (void) stream;
    if (!(tol > 0 && tol < at[1]) || !valley_begin (&valley, at))
        return RUN_REFUSED;
    do {
        valley_descend (&valley);
        gap = valley_gap (&error, &valley);
        k++;
        /* Each step rounds x by 2 ulp, and the gap by twice as many. */
        certain = certain
                  && fabs (gap - tol) > (8 * (double) k + 16) * 0x1p-52 * gap;
    } while (gap > tol && k < MOST);
    result[0] = (double) k;
    result[MAX_MEASURES] = certain && k < MOST ? 0 : HUGE_VAL;
    valley_free (&valley);
    return RUN_DONE;
}

EXPERIMENT (teleport_harmful_iterations_plain) = {
    .axes = "a c theta eps tol",
    .measures = "iterations",
    .kind = DETERMINISTIC,
    .run = run,
};
