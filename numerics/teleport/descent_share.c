/*
 * One gradient step of size 1/L on each of many convex functions of d
 * variables: the largest share (|g|^2 + |g+|^2)/(2 L) of its fall that both
 * gradients promise.  n rows a, drawn from a fixed stream; by turns the mean
 * of log (1 + e^-<a,w>) or of <a,w>^2/2, from a place at distances of all
 * sizes where a step gains a part of the value that is not tiny.
 *
 * Budget: a value is a mean of n terms that are right within d + 8 units of
 * themselves, and z of d products, whose error moves a term by no more than
 * d units of its slope times |a||w|; gradients are right within n + d units of
 * their terms.  All that is divided by the fall.
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

/* Draw rows and W where the step gains a part of the value that is not tiny;
   returns the value. */
static double
draw (struct model *model, double *w, double *room, struct stream *stream)
{
    double value;
    size_t j;

    do {
        double scale = exp (4 * stream_uniform (stream) - 2);
        stream_normals (stream, model->rows, model->n * model->d);
        stream_normals (stream, w, model->d);
        for (j = 0; j < model->d; j++)
            w[j] *= scale;
        value = evaluate (model, w);
        model->smooth = largest (model, room, room + model->d * model->d);
        if (!model->quadratic)
            model->smooth /= 4;
    } while (square (model->gradient, model->d)
             < 1e-4 * model->smooth * value);
    return value;
}

/* The largest |<a, w>|, with a's and w's entries without signs. */
static double
reach (const struct model *model, const double *w)
{
    double most = 0;
    size_t i, j;

    for (i = 0; i < model->n; i++) {
        double sum = 0;
        for (j = 0; j < model->d; j++)
            sum += fabs (model->rows[i * model->d + j] * w[j]);
        most = fmax (most, sum);
    }
    return most;
}

/* The share on one function, and a bound of its error. */
static double
share (double *error, struct model *model, double *w, struct stream *stream)
{
    double *room = w + model->d, before = draw (model, w, room, stream);
    double squares, after, fall, steep, far;
    size_t j;

    squares = square (model->gradient, model->d);
    far = reach (model, w);
    for (j = 0; j < model->d; j++)
        w[j] -= model->gradient[j] / model->smooth;
    after = evaluate (model, w);
    squares += square (model->gradient, model->d);
    fall = before - after;
    /* No slope is steeper; a term changes by that times an error of z. */
    far = fmax (far, reach (model, w));
    steep = model->quadratic ? far : 2 * before;
    *error = 0x1p-53 * (double) (4 * model->n + 4 * model->d + 32)
             * (before + after + steep * far + squares / model->smooth) / fall;
    return squares / (2 * model->smooth * fall);
}

enum { FUNCTIONS = 400 };

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    struct model model = { .n = (size_t) at[SAMPLES],
                           .d = (size_t) at[DIMENSION] };
    struct stream own;
    double *all, *w, error;
    int i;

    (void) shared;
    (void) stream;
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
    stream_init (&own, stream_key ("teleport/descent_share", 0), 0);
    result[0] = 0;
    result[MAX_MEASURES] = 0;
    for (i = 0; i < FUNCTIONS; i++) {
        model.quadratic = i % 2;
        result[0] = fmax (result[0], share (&error, &model, w, &own));
        result[MAX_MEASURES] = fmax (result[MAX_MEASURES], error);
    }
    free (all);
    return RUN_DONE;
}

EXPERIMENT (teleport_descent_share) = {
    .axes = "n d",
    .measures = "share",
    .kind = DETERMINISTIC,
    .run = run,
};
