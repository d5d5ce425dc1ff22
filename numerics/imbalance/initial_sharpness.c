/*
 * The sharpness at W = 0 by power iteration, from weights that are the inputs
 * of some class: an eigenvalue lies within the residual of what is found.  It
 * is the largest: the others are at most d/(12 n c), far below.
 */
#include <math.h>
#include <stdlib.h>

#include "numerics/imbalanced.h"
#include "numerics/sharpness.h"

enum { CLASSES, SAMPLES, DIM };

static int
multiply (double *y, const double *x, void *data)
{
    const struct imbalanced *setting = data;

    regression_hessian_product (y, setting->model, setting->samples, x);
    return 1;
}

/* Rows that are not alike: row 0 is the first input, the last row minus it. */
static void
begin (double *vector, const struct imbalanced *setting)
{
    size_t j, width = setting->model->width;
    double *last = vector + (setting->model->classes - 1) * width;

    for (j = 0; j < width; j++) {
        vector[j] = setting->samples->inputs[j];
        last[j] = -vector[j];
    }
}

/* The residual; the rounding of a product, whose two matrix products have
   |X|^2 / n behind them where the exact one has |X|_2^2 / n; and that of inner
   products of all weights. */
static double
budget (const struct imbalanced *setting, const struct sharpness *found)
{
    double n = (double) setting->samples->count;
    double d = (double) setting->model->dim;
    double c = (double) setting->model->classes;
    double product = 3 * (n + d + 2 * c + 32) * 0x1p-53 / c;

    return (found->residual + product * setting->all * setting->all / n
            + 3 * (double) setting->model->size * 0x1p-53 * found->value)
           * (1 + 0x1p-20);
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct imbalanced *setting =
        imbalanced_new (at[CLASSES], at[SAMPLES], at[DIM], 1);
    enum experiment_status status = RUN_NO_MEMORY;
    struct sharpness found;
    double *room;

    (void) shared;
    (void) stream;
    if (setting == NULL)
        return RUN_REFUSED;
    room = calloc (2 * setting->model->size, sizeof *room);
    if (room != NULL) {
        begin (room, setting);
        status = RUN_DIVERGED;
        if (sharpness_find (&found, multiply, setting, room,
                            room + setting->model->size, setting->model->size,
                            1e-14, 20)) {
            result[0] = found.value;
            result[MAX_MEASURES] = budget (setting, &found);
            status = RUN_DONE;
        }
    }
    free (room);
    imbalanced_free (setting);
    return status;
}

EXPERIMENT (imbalance_initial_sharpness) = {
    .axes = "c n d",
    .measures = "sharpness",
    .kind = DETERMINISTIC,
    .run = run,
};
