/*
 * The overlap of k companions at which the largest second derivative at their
 * mean direction changes its sign, by bisection until it is too small to tell;
 * it is certainly positive somewhat before, and negative somewhat beyond.
 */
#include <math.h>

#include "numerics/companion.h"
#include "numerics/experiment.h"
#include "numerics/stream.h"

enum { LINK, COMPANIONS };

/* The sign of the largest second derivative at the overlap BETA: -1, 1, or 0
   where it is not certain; 2 when memory is short. */
static int
sign_at (const double *at, double beta, struct stream *stream)
{
    double value, error;

    if (!companion_curvature (&value, &error, (int) at[LINK],
                              (int) at[COMPANIONS], beta, stream))
        return 2;
    return value > error ? 1 : value < -error ? -1 : 0;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double low = 0, high = 1, middle = 0.5, width = 0x1p-50;
    int sign = 1;

    (void) shared;
    if (!(at[LINK] >= 3 && at[LINK] <= 20 && at[LINK] <= floor (at[LINK])
          && at[COMPANIONS] >= 2 && at[COMPANIONS] <= COMPANIONS_MOST
          && at[COMPANIONS] <= floor (at[COMPANIONS])))
        return RUN_REFUSED;
    while (high - low > 0x1p-50 && sign != 0 && sign != 2) {
        middle = (low + high) / 2;
        sign = sign_at (at, middle, stream);
        if (sign > 0)
            low = middle;
        else
            high = middle;
    }
    while (middle - width > 0 && middle + width < 1
           && (sign_at (at, middle - width, stream) != 1
               || sign_at (at, middle + width, stream) != -1))
        width *= 2;
    result[0] = middle;
    result[MAX_MEASURES] = width * (1 + 0x1p-20);
    return sign == 2 ? RUN_NO_MEMORY : RUN_DONE;
}

EXPERIMENT (multiindex_companion_threshold) = {
    .axes = "p k",
    .measures = "threshold",
    .kind = DETERMINISTIC,
    .run = run,
};
