/*
 * All of W is set to where gradient flow is at time t, its margins u found by
 * Newton's method on e^u + (c-1) u = 1 + c p t, from above, where the left
 * side is convex.  Measured: the length of the gradient, of c^2 entries.
 *
 * Budget: the residual at u is computed within what its terms round, and the
 * root lies within that, and what the residual says, over the slope
 * e^u + c - 1.  A margin off by E changes the wrong share q by a relative E
 * at most, and 1 - p = (c-1) q by as much; shares are within S ulp, 1 - p
 * within S + 1 ulp of one.  The largest relative error of an entry is one of
 * the length, to which the sum of squares adds its own.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/one_hot.h"
#include "numerics/vector.h"

enum { CLASSES, TIME };

/* The margin at X = c p t, and a bound of its error. */
static double
solve (double *error, double x, double c)
{
    double u = log1p (x), residual = 0, slope = 1;
    int i;

    for (i = 0; i < 60; i++) {
        residual = expm1 (u) + (c - 1) * u - x;
        slope = exp (u) + c - 1;
        if (i < 59)
            u -= residual / slope;
    }
    *error =
        (fabs (residual) + (2 * expm1 (u) + 3 * (c - 1) * u + 8 * x) * 0x1p-52)
            / slope
        + 4 * u * 0x1p-52;
    return u;
}

/* Put the margin of class K into W; a bound of the relative error of the
   gradient's entries in its column. */
static double
set_column (struct one_hot *model, size_t k, double t)
{
    const double ulp = 0x1p-52;
    double c = (double) model->classes, error, u, q, shares;
    size_t n = model->padded, j;

    u = solve (&error, c * model->frequency[k] * t, c);
    for (j = 0; j < model->classes; j++)
        model->weights[j * n + k] = j == k ? u - u / c : -u / c;
    q = 1 / (exp (u) + c - 1);
    shares = (8 + c / 8 + u) * ulp;
    return error + shares + (shares + ulp) / ((c - 1) * q) + 6 * ulp;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    double c = at[CLASSES], worst = 0;
    struct one_hot *model;
    size_t k;

    (void) shared;
    (void) stream;
    if (!(c >= 2 && c <= 1024 && at[TIME] >= 0 && at[TIME] <= 1e6))
        return RUN_REFUSED;
    model = one_hot_new (1, c);
    if (model == NULL)
        return RUN_NO_MEMORY;
    for (k = 0; k < model->classes; k++)
        worst = fmax (worst, set_column (model, k, at[TIME]));
    one_hot_gradient (model);
    result[0] =
        sqrt (vector_dot (model->gradient, model->gradient, model->size));
    worst += ((double) model->size / 16 + 8) * 0x1p-52;
    result[MAX_MEASURES] = result[0] * worst * (1 + 0x1p-20);
    one_hot_free (model);
    return RUN_DONE;
}

EXPERIMENT (imbalance_gradient_norm) = {
    .axes = "c t",
    .measures = "length",
    .kind = DETERMINISTIC,
    .run = run,
};
