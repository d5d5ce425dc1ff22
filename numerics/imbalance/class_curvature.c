/*
 * The second derivative of the cross-entropy of one sample x in the weights of
 * classes k and j, from values of the loss at complex weights alone: along
 * both together less along each, by two.  Weights are w_i = 1/i, the label is
 * class 1.
 */
#include <math.h>

#include "numerics/contour.h"
#include "numerics/experiment.h"

enum { CLASSES, CLASS, OTHER, INPUT };
enum { MOST = 64 };

struct direction {
    const double *at;
    int first, second; /* the classes that move; 0: none */
};

static double complex
loss (double complex z, const void *context)
{
    const struct direction *direction = context;
    double complex scores[MOST];
    int c = (int) direction->at[CLASSES], i;

    for (i = 1; i <= c; i++) {
        scores[i - 1] = direction->at[INPUT] / i;
        if (i == direction->first || i == direction->second)
            scores[i - 1] += z;
    }
    return log_sum_exp (scores, c) - scores[0];
}

static double
along (const double *at, int first, int second)
{
    const struct direction direction = { at, first, second };
    double slope, curvature;

    contour_derivatives (&slope, &curvature, loss, &direction, 0.5);
    return curvature;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double c = at[CLASSES], x = at[INPUT], size, rounding, value;
    int k = (int) at[CLASS], j = (int) at[OTHER];

    (void) shared;
    (void) stream;
    if (!(c >= 2 && c <= MOST && fabs (x) <= 20 && k >= 1 && k <= c && j >= 1
          && j <= c))
        return RUN_REFUSED;
    /* As for the gradient; all moving classes move alike. */
    size = log (15 * c) + 2 * (fabs (x) + 1.5) + M_PI;
    rounding = (2 * c + 20 + 4 * size) * 0x1p-52;
    value = along (at, k, 0);
    if (k != j)
        value = (along (at, k, j) - value - along (at, j, 0)) / 2;
    result[0] = value * x * x;
    result[MAX_MEASURES] = 1.5 * x * x * contour_error (2, 0.5, size, rounding)
                           + 8 * x * x * 0x1p-52;
    return RUN_DONE;
}

EXPERIMENT (imbalance_class_curvature) = {
    .axes = "c k j x",
    .measures = "derivative",
    .kind = DETERMINISTIC,
    .run = run,
};
