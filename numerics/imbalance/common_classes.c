/* The number of classes with frequency 1/c or more, counted.  Frequencies are
   within 3 ulp: the count is right where none is as near as that to 1/c. */
#include <math.h>
#include <stdlib.h>

#include "numerics/experiment.h"
#include "numerics/zipf_sampler.h"

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double *mass, nearest = 1, count = 0;
    size_t c, k;

    (void) shared;
    (void) stream;
    if (!(at[0] >= 2 && at[0] <= 1e7))
        return RUN_REFUSED;
    c = (size_t) at[0];
    mass = malloc (c * sizeof *mass);
    if (mass == NULL)
        return RUN_NO_MEMORY;
    zipf_masses (mass, 1, c);
    for (k = 0; k < c; k++) {
        count += mass[k] * at[0] >= 1;
        nearest = fmin (nearest, fabs (mass[k] * at[0] - 1));
    }
    result[0] = count;
    result[MAX_MEASURES] = nearest > 8 * 0x1p-52 ? 0 : HUGE_VAL;
    free (mass);
    return RUN_DONE;
}

EXPERIMENT (imbalance_common_classes) = {
    .axes = "c",
    .measures = "count",
    .kind = DETERMINISTIC,
    .run = run,
};
