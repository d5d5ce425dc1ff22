/*
 * The last class of group i of n: the frequencies of c classes are added until
 * i/n of the samples are reached.  The k-th sum is within (k + 3) ulp; where
 * the sums before and at the boundary keep that distance the integer is right.
 */
#include <math.h>
#include <stdlib.h>

#include "numerics/experiment.h"
#include "numerics/zipf_sampler.h"

enum { CLASSES, GROUPS, GROUP };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double share = at[GROUP] / at[GROUPS], sum = 0, before = 0, *mass;
    size_t c, k = 0;

    (void) shared;
    (void) stream;
    if (!(at[CLASSES] >= 1 && at[CLASSES] <= 1e7 && at[GROUP] >= 1
          && at[GROUP] < at[GROUPS]))
        return RUN_REFUSED;
    c = (size_t) at[CLASSES];
    mass = malloc (c * sizeof *mass);
    if (mass == NULL)
        return RUN_NO_MEMORY;
    zipf_masses (mass, 1, c);
    while (k < c && sum < share) {
        before = sum;
        sum += mass[k++];
    }
    result[0] = (double) k;
    result[MAX_MEASURES] =
        fmin (share - before, sum - share) > (double) (k + 4) * 0x1p-52
            ? 0
            : HUGE_VAL;
    free (mass);
    return RUN_DONE;
}

EXPERIMENT (imbalance_group_boundary) = {
    .axes = "c n i",
    .measures = "last",
    .kind = DETERMINISTIC,
    .run = run,
};
