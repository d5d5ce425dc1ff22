/*
 * The second derivative of sum_j <w, w_j>^p along the sphere of R^{k+4} at the
 * mean direction of k companions of overlap beta: its largest eigenvalue.
 */
#include <math.h>

#include "numerics/companion.h"
#include "numerics/experiment.h"

enum { LINK, COMPANIONS, OVERLAP };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    (void) shared;
    if (!(at[LINK] >= 2 && at[LINK] <= 20 && at[LINK] <= floor (at[LINK])
          && at[COMPANIONS] >= 2 && at[COMPANIONS] <= COMPANIONS_MOST
          && at[COMPANIONS] <= floor (at[COMPANIONS]) && at[OVERLAP] >= 0
          && at[OVERLAP] < 1))
        return RUN_REFUSED;
    return companion_curvature (result, result + MAX_MEASURES, (int) at[LINK],
                                (int) at[COMPANIONS], at[OVERLAP], stream)
               ? RUN_DONE
               : RUN_NO_MEMORY;
}

EXPERIMENT (multiindex_companion_curvature) = {
    .axes = "p k beta",
    .measures = "curvature",
    .kind = DETERMINISTIC,
    .run = run,
};
