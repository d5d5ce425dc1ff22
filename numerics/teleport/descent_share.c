/*
 * One gradient step of size 1/L on a random convex function of d variables:
 * the share (|g|^2 + |g+|^2)/(2 L) of its fall that both gradients promise.
 * n random rows a; by a coin the mean of log (1 + e^-<a,w>) or of <a,w>^2/2,
 * from a random place at a random distance.
 *
 * The share is at most one by the inequality itself.  Of what is promised,
 * 1e-13 (1 + f) is taken off before: more than rounding can have added to it
 * and to the fall, in sums of at most 1000 terms.
 */
#include <math.h>
#include <stdlib.h>

#include "numerics/experiment.h"
#include "numerics/stream.h"

enum { SAMPLES, DIMENSION };

struct model {
    double *rows, *gradient; /* n x d; d */
    double smooth;           /* L */
    size_t n, d;
    int quadratic;
};

/* The value at W; the gradient is left in the model. */
static double
evaluate (struct model *model, const double *w)
{
    double sum = 0;
    size_t i, j;

    for (j = 0; j < model->d; j++)
        model->gradient[j] = 0;
    for (i = 0; i < model->n; i++) {
        const double *row = model->rows + i * model->d;
        double z = 0, slope;
        for (j = 0; j < model->d; j++)
            z += row[j] * w[j];
        sum += model->quadratic ? z * z / 2
                                : fmax (-z, 0) + log1p (exp (-fabs (z)));
        slope = model->quadratic ? z : -1 / (1 + exp (z));
        for (j = 0; j < model->d; j++)
            model->gradient[j] += slope * row[j] / (double) model->n;
    }
    return sum / (double) model->n;
}

static double
square (const double *v, size_t n)
{
    double sum = 0;
    size_t j;

    for (j = 0; j < n; j++)
        sum += v[j] * v[j];
    return sum;
}

/* (tr M^8)^(1/8) >= the largest eigenvalue of M = A^T A/n, where M and ROOM
   have d x d places each. */
static double
largest (const struct model *model, double *m, double *room)
{
    size_t d = model->d, i, j, k, turn;
    double trace = 0;

    for (i = 0; i < d; i++)
        for (j = 0; j < d; j++) {
            m[i * d + j] = 0;
            for (k = 0; k < model->n; k++)
                m[i * d + j] += model->rows[k * d + i] * model->rows[k * d + j]
                                / (double) model->n;
        }
    for (turn = 0; turn < 2; turn++) {
        double *kept = room;
        for (i = 0; i < d; i++)
            for (j = 0; j < d; j++) {
                room[i * d + j] = 0;
                for (k = 0; k < d; k++)
                    room[i * d + j] += m[i * d + k] * m[k * d + j];
            }
        room = m;
        m = kept;
    }
    /* M^4 is here; its entries' squares sum to tr M^8. */
    for (i = 0; i < d * d; i++)
        trace += m[i] * m[i];
    return pow (trace, 0.125) * (1 + 1e-12);
}

static void
draw (struct model *model, double *w, double *room, struct stream *stream)
{
    double scale = exp (4 * stream_uniform (stream) - 2);
    size_t j;

    stream_normals (stream, model->rows, model->n * model->d);
    stream_normals (stream, w, model->d);
    for (j = 0; j < model->d; j++)
        w[j] *= scale;
    model->quadratic = (int) stream_below (stream, 2);
    model->smooth = largest (model, room, room + model->d * model->d);
    if (!model->quadratic)
        model->smooth /= 4;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct model model = { .n = (size_t) at[SAMPLES],
                           .d = (size_t) at[DIMENSION] };
    double *all, *w, before, after, squares, promised;
    size_t j;

    (void) shared;
    if (!(at[SAMPLES] >= 1 && at[SAMPLES] <= 1000 && at[DIMENSION] >= 1
          && at[DIMENSION] <= 100))
        return RUN_REFUSED;
    all = calloc (model.n * model.d + 2 * model.d + 2 * model.d * model.d,
                  sizeof *all);
    if (all == NULL)
        return RUN_NO_MEMORY;
    model.rows = all;
    model.gradient = all + model.n * model.d;
    w = model.gradient + model.d;
    draw (&model, w, w + model.d, stream);
    before = evaluate (&model, w);
    squares = square (model.gradient, model.d);
    for (j = 0; j < model.d; j++)
        w[j] -= model.gradient[j] / model.smooth;
    after = evaluate (&model, w);
    squares += square (model.gradient, model.d);
    promised = squares / (2 * model.smooth) - 1e-13 * (1 + before);
    result[0] = promised > 0 ? promised / (before - after) : 0;
    free (all);
    return RUN_DONE;
}

EXPERIMENT (teleport_descent_share) = {
    .axes = "n d",
    .measures = "share",
    .kind = MEAN,
    .lower = 0,
    .upper = 1,
    .run = run,
};
