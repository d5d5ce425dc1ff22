/*
 * The derivative of the cross-entropy -log p_y of one sample x in the weight
 * of class k, from values of that loss at complex weights alone.  Weights are
 * w_j = 1/j.
 */
#include <math.h>

#include "numerics/contour.h"
#include "numerics/experiment.h"

enum { CLASSES, RIGHT, CLASS, INPUT };
enum { MOST = 64 };

/* The loss when the weight of class k is moved by Z / x. */
static double complex
loss (double complex z, const void *context)
{
    const double *at = context;
    double complex scores[MOST], right = 0;
    int c = (int) at[CLASSES], j;

    for (j = 1; j <= c; j++) {
        double complex score = at[INPUT] / j;
        if (j == (int) at[CLASS])
            score += z;
        if (j == (int) at[RIGHT])
            right = score;
        scores[j - 1] = score;
    }
    return log_sum_exp (scores, c) - right;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double c = at[CLASSES], x = at[INPUT], size, rounding, first, second;

    (void) shared;
    (void) stream;
    if (!(c >= 2 && c <= MOST && fabs (x) <= 20 && at[RIGHT] >= 1
          && at[RIGHT] <= c && at[CLASS] >= 1 && at[CLASS] <= c))
        return RUN_REFUSED;
    /* With |z| <= 3/2 no score exceeds |x| + 3/2, and their sum of
       exponentials is at least cos (3/2) > 1/15 of e^(-|x| - 3/2). */
    size = log (15 * c) + 2 * (fabs (x) + 1.5) + M_PI;
    rounding = (2 * c + 20 + 4 * size) * 0x1p-52;
    contour_derivatives (&first, &second, loss, at, 0.5);
    result[0] = first * x;
    result[MAX_MEASURES] = fabs (x) * contour_error (1, 0.5, size, rounding)
                           + 4 * fabs (result[0]) * 0x1p-52;
    return RUN_DONE;
}

EXPERIMENT (imbalance_class_gradient) = {
    .axes = "c y k x",
    .measures = "derivative",
    .kind = DETERMINISTIC,
    .run = run,
};
