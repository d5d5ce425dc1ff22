#include "numerics/index_model.h"

#include <math.h>

#include "numerics/link_function.h"
#include "numerics/stream.h"

enum { RELU = 1 };

static double
dot (const double *x, const double *y)
{
    double sum = 0;
    int i;

    for (i = 0; i < INDEX_DIM; i++)
        sum += x[i] * y[i];
    return sum;
}

/* X += A Y */
static void
add (double *x, double a, const double *y)
{
    int i;

    for (i = 0; i < INDEX_DIM; i++)
        x[i] += a * y[i];
}

static void
normalise (double *x)
{
    double norm = sqrt (dot (x, x));
    int i;

    for (i = 0; i < INDEX_DIM; i++)
        x[i] /= norm;
}

void
index_model_draw (struct index_model *model, int link, double overlap,
                  struct stream *stream)
{
    int i;

    model->link = link;
    stream_normals (stream, model->learnt, INDEX_DIM);
    normalise (model->learnt);
    stream_normals (stream, model->other, INDEX_DIM);
    add (model->other, -dot (model->other, model->learnt), model->learnt);
    normalise (model->other);
    for (i = 0; i < INDEX_DIM; i++)
        model->planted[i] =
            overlap * model->learnt[i]
            + sqrt ((1 - overlap) * (1 + overlap)) * model->other[i];
}

/* The mean product of F along both directions; LENGTH > 0 is what the
   component in their plane is scaled to. */
static double
mean_product (const struct index_model *model,
              double (*f) (int link, double z), double length, int samples,
              struct stream *stream)
{
    const double eighth = sqrt (0.5);
    double x[INDEX_DIM], sum = 0;
    int i, turn;

    for (i = 0; i < samples; i++) {
        double a, b, scale = 1;
        stream_normals (stream, x, INDEX_DIM);
        a = dot (x, model->learnt);
        b = dot (x, model->other);
        if (length > 0)
            scale = length / sqrt (a * a + b * b);
        add (x, (scale - 1) * a, model->learnt);
        add (x, (scale - 1) * b, model->other);
        for (turn = 0; turn < 8; turn++) {
            sum += f (model->link, dot (x, model->learnt))
                   * f (model->link, dot (x, model->planted));
            a = dot (x, model->learnt);
            b = dot (x, model->other);
            add (x, eighth * (a - b) - a, model->learnt);
            add (x, eighth * (a + b) - b, model->other);
        }
    }
    return sum / (8 * samples);
}

double
index_model_product (const struct index_model *model, int samples,
                     struct stream *stream)
{
    return mean_product (model, link_function,
                         model->link == RELU ? sqrt (2) : 0, samples, stream);
}

double
index_model_slopes (const struct index_model *model, int samples,
                    struct stream *stream)
{
    return mean_product (model, link_slope, 0, samples, stream);
}

double
index_model_loss (const struct index_model *model, int samples,
                  struct stream *stream)
{
    double x[INDEX_DIM], y[INDEX_DIM], sum = 0;
    int i;

    for (i = 0; i < samples; i++) {
        double difference, z, along, across, scale = 1;
        stream_normals (stream, x, INDEX_DIM);
        stream_normals (stream, y, INDEX_DIM);
        z = dot (x, model->learnt);
        add (y, z - dot (y, model->learnt), model->learnt);
        along = dot (x, model->other);
        across = dot (y, model->other);
        if (model->link == RELU)
            scale = 3 / (z * z + along * along + across * across);
        difference = link_function (model->link, dot (x, model->planted))
                     - link_function (model->link, dot (y, model->planted));
        sum += scale * difference * difference / 4;
    }
    return sum / samples;
}
