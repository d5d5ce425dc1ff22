/*
 * At W = 0, with inputs that have the first two moments of uniform ones
 * exactly: the squared gradient of a class, the trace of its diagonal block,
 * what the released plots show in place of that trace (the mean over the
 * coordinates of sum p (1 - p) x), and the quotient of the two.
 *
 * Every input sums to d/2, so x v = 1 for v = 2/d in every coordinate: row k
 * of the second derivative applied to v in row k is the sum of p_k (1 - p_k)
 * x. All terms are positive; each is off by the roundings of two products and
 * of p (1 - p), p <= 1/2.
 */
#include <math.h>
#include <stdlib.h>

#include "numerics/imbalanced.h"

enum { CLASSES, SAMPLES, DIM, COUNT };

/* The mean over the coordinates of row k of the second derivative at v. */
static double
plotted (struct imbalanced *setting, double *room)
{
    struct regression *model = setting->model;
    size_t j, start = setting->watched * model->width;
    double *out = room + model->size, sum = 0;

    for (j = 0; j < model->dim; j++)
        room[start + j] = 2 / (double) model->dim;
    regression_hessian_product (out, model, setting->samples, room);
    for (j = 0; j < model->dim; j++)
        sum += out[start + j];
    return sum / (double) model->dim;
}

static void
report (double *result, const struct imbalanced *setting, double shown)
{
    const struct class_numbers found =
        imbalanced_numbers (setting, setting->watched);
    double c = (double) setting->model->classes;
    double terms = (double) setting->samples->count
                   + 3 * (double) setting->model->dim + 8 * (8 + c / 8) + 16;
    double error = terms * 0x1p-52;

    result[0] = found.square;
    result[1] = found.trace;
    result[2] = shown;
    result[3] = found.trace / shown;
    result[MAX_MEASURES] = found.square_error;
    result[MAX_MEASURES + 1] = found.trace_error;
    result[MAX_MEASURES + 2] = shown * error;
    result[MAX_MEASURES + 3] =
        result[3] * 2 * (error + found.trace_error / found.trace);
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct imbalanced *setting =
        imbalanced_new (at[CLASSES], at[SAMPLES], at[DIM], at[COUNT]);
    enum experiment_status status = RUN_NO_MEMORY;
    double *room;

    (void) shared;
    (void) stream;
    if (setting == NULL)
        return RUN_REFUSED;
    room = calloc (2 * setting->model->size, sizeof *room);
    if (room != NULL && imbalanced_find (setting)) {
        report (result, setting, plotted (setting, room));
        status = RUN_DONE;
    }
    free (room);
    imbalanced_free (setting);
    return status;
}

EXPERIMENT (imbalance_initial_gradient) = {
    .axes = "c n d count",
    .measures = "gradient trace plotted factor",
    .kind = DETERMINISTIC,
    .run = run,
};
