/*
 * N fixed keys with whole coordinates, by a linear congruence, and all 2^N
 * labelings in two classes, each decided by a certificate that survives
 * rounding: the count is exact.
 */
#include <stdint.h>

#include "numerics/experiment.h"
#include "numerics/separation.h"

enum { KEYS, DIMENSION };
enum { MOST_KEYS = 14, MOST = 8 };

static void
fixed_keys (double *keys, size_t n)
{
    uint64_t state = 2402;
    size_t i;

    for (i = 0; i < n; i++) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        keys[i] = (double) (state >> 43) - 0x1p20;
    }
}

static void
label (double *a, const double *keys, uint32_t labels, size_t n, size_t d)
{
    size_t x, i;

    for (x = 0; x < n; x++)
        for (i = 0; i < d; i++)
            a[x * d + i] =
                (labels >> x & 1) != 0 ? -keys[x * d + i] : keys[x * d + i];
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double keys[MOST_KEYS * MOST], a[MOST_KEYS * MOST], count = 0;
    uint32_t labels;
    size_t n, d;

    (void) shared;
    (void) stream;
    if (!(at[KEYS] >= 1 && at[KEYS] <= MOST_KEYS && at[DIMENSION] >= 1
          && at[DIMENSION] <= MOST))
        return RUN_REFUSED;
    n = (size_t) at[KEYS];
    d = (size_t) at[DIMENSION];
    fixed_keys (keys, n * d);
    result[MAX_MEASURES] = 0;
    for (labels = 0; labels < 1u << n; labels++) {
        label (a, keys, labels, n, d);
        switch (separation_decide (a, n, d)) {
        case SEPARABLE:
            count++;
            break;
        case INSEPARABLE:
            break;
        case UNDECIDED_SEPARATION:
            result[MAX_MEASURES]++;
        }
    }
    result[0] = count;
    return RUN_DONE;
}

EXPERIMENT (memgd_separable_labelings) = {
    .axes = "N d",
    .measures = "labelings",
    .kind = DETERMINISTIC,
    .run = run,
};
