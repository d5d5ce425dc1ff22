/*
 * The squared gradient of a class at W = 0 as in initial_gradient, but with
 * the samples made and used in parts, so that inputs of gigabytes are not
 * kept.
 *
 * Budget: that of a row in numerics/imbalanced.h at scores that are nought
 * exactly: roundings of the softmax, (8 + c/8) 2 u, in n residuals, and of the
 * last product; the squared length of a row is summed over d terms.
 */
#include <math.h>

#include "numerics/experiment.h"
#include "numerics/regression.h"
#include "numerics/vector.h"

enum { CLASSES, SAMPLES, DIM, COUNT, PART = 1000 };

/* Samples FIRST, .. of a part: COUNT are in class 0, the others dealt out. */
static int
fill (struct samples *part, size_t first, const double *at)
{
    size_t i, count = (size_t) at[COUNT], others = (size_t) at[CLASSES] - 1;

    for (i = 0; i < part->count; i++) {
        size_t k = first + i;
        part->label[i] = k < count ? 0 : (int64_t) (1 + (k - count) % others);
        part->share[i] = 1 / at[SAMPLES];
    }
    return samples_balance_from (part, first);
}

static double
budget (double square, const double *at)
{
    const double u = 0x1p-53;
    double c = at[CLASSES], n = at[SAMPLES], d = at[DIM];
    double largest = sqrt (n * d / 4 + d / 12), all = sqrt (n * d / 3);
    double row = largest / n * sqrt (n) * (8 + c / 8) * 2 * u
                 + (n + 8) * u * sqrt ((at[COUNT] / n + 1.1 / c) / n) * all;

    return ((2 * sqrt (square) + row) * row + (d + 8) * u * square)
           * (1 + 0x1p-20);
}

static enum experiment_status
add_parts (struct regression *model, const double *at)
{
    size_t first, n = (size_t) at[SAMPLES];

    regression_begin (model);
    for (first = 0; first < n; first += PART) {
        size_t size = n - first < PART ? n - first : PART;
        struct samples *part = samples_new ((double) size, at[DIM]);
        int filled = part != NULL && fill (part, first, at);
        if (filled)
            regression_add (model, part);
        samples_free (part);
        if (!filled)
            return part == NULL ? RUN_NO_MEMORY : RUN_REFUSED;
    }
    return isfinite (model->loss) ? RUN_DONE : RUN_DIVERGED;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct regression *model;
    enum experiment_status status;

    (void) shared;
    (void) stream;
    if (!(at[SAMPLES] >= 1 && at[SAMPLES] < at[DIM] && at[DIM] <= 0x1p20
          && at[COUNT] >= 1 && at[COUNT] <= at[SAMPLES]))
        return RUN_REFUSED;
    model = regression_new (at[CLASSES], at[DIM]);
    if (model == NULL)
        return RUN_REFUSED;
    status = add_parts (model, at);
    result[0] = vector_dot (model->gradient, model->gradient, model->width);
    result[MAX_MEASURES] = budget (result[0], at);
    regression_free (model);
    return status;
}

EXPERIMENT (imbalance_initial_gradient_parts) = {
    .axes = "c n d count",
    .measures = "gradient",
    .kind = DETERMINISTIC,
    .run = run,
};
