/*
 * The classes of m groups that hold as many samples each, cut by running sums
 * in whole numbers, and as the released scripts do it, in doubles.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/samples.h"

enum { GROUPS, GROUP };

/* The class after the first at which the number of samples, times M, reaches
   G times that of all. */
static size_t
cut (int g, int m)
{
    size_t k, sum = 0, all = group_samples (m);

    for (k = 0; g > 0 && k < group_classes (m); k++) {
        sum += (size_t) 1 << (m - group_of_class (k));
        if (sum * (size_t) m >= (size_t) g * all)
            return k + 1;
    }
    return k;
}

static size_t
cut_in_doubles (int g, int m)
{
    double sum = 0, step = 1 / (double) m;
    size_t k;

    if (g == 0)
        return 0;
    for (k = 0; g < m && k < group_classes (m); k++) {
        double size = ldexp (1, m - group_of_class (k));
        sum += size / (double) group_samples (m);
        if (sum >= (double) g * step)
            return k + 1;
    }
    return group_classes (m);
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    int m = (int) at[GROUPS], g = (int) at[GROUP];

    (void) shared;
    (void) stream;
    if (!(at[GROUPS] >= 2 && at[GROUPS] <= 20 && at[GROUP] >= 0
          && at[GROUP] < at[GROUPS]))
        return RUN_REFUSED;
    result[0] = (double) (cut (g + 1, m) - cut (g, m));
    result[1] = (double) (cut_in_doubles (g + 1, m) - cut_in_doubles (g, m));
    result[MAX_MEASURES] = result[MAX_MEASURES + 1] = 0;
    return RUN_DONE;
}

EXPERIMENT (imbalance_group_size) = {
    .axes = "m group",
    .measures = "exact released",
    .kind = DETERMINISTIC,
    .run = run,
};
