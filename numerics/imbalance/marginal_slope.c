/*
 * The slope of log trace against log gradient between two groups of classes,
 * in a model that gives every input the frequencies of the classes.
 *
 * With numerator A and denominator B off by a and b, A/B is off by at most
 * (a + b A/B) / (B - b), and a logarithm of x by twice the relative error of x
 * where that is below one half.
 */
#include <math.h>

#include "numerics/imbalanced.h"

enum { GROUPS, FIRST, SECOND };

static enum experiment_status
report (double *result, const struct imbalanced *setting, const double *at)
{
    const struct class_numbers first =
        imbalanced_numbers (setting, group_first ((int) at[FIRST]));
    const struct class_numbers second =
        imbalanced_numbers (setting, group_first ((int) at[SECOND]));
    double rise = log (first.trace / second.trace);
    double run = log (first.square / second.square) / 2;
    double off = 2
                     * (first.trace_error / first.trace
                        + second.trace_error / second.trace)
                 + 8 * 0x1p-52 * fabs (rise);
    double skewed = first.square_error / first.square
                    + second.square_error / second.square
                    + 8 * 0x1p-52 * fabs (run);

    if (!(off < 0.1 && skewed < 0.1 && skewed < fabs (run)))
        return RUN_REFUSED;
    result[0] = rise / run;
    result[MAX_MEASURES] = (off + skewed * fabs (rise / run))
                           / (fabs (run) - skewed) * (1 + 0x1p-20);
    return RUN_DONE;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct imbalanced *setting = imbalanced_groups (at[GROUPS]);
    enum experiment_status status = RUN_REFUSED;

    (void) shared;
    (void) stream;
    if (setting == NULL)
        return RUN_REFUSED;
    if (at[FIRST] >= 0 && at[SECOND] >= 0 && at[FIRST] < at[GROUPS]
        && at[SECOND] < at[GROUPS]) {
        imbalanced_marginal (setting);
        status = imbalanced_find (setting) ? report (result, setting, at)
                                           : RUN_DIVERGED;
    }
    imbalanced_free (setting);
    return status;
}

EXPERIMENT (imbalance_marginal_slope) = {
    .axes = "m group other",
    .measures = "slope",
    .kind = DETERMINISTIC,
    .run = run,
};
