#include "numerics/two_models.h"

#include <math.h>
#include <string.h>

#include "numerics/vector.h"

void
two_models_constant (struct samples *samples)
{
    size_t i;

    for (i = 0; i < samples->count; i++)
        samples->inputs[i * samples->width + samples->dim - 1] = 1;
}

void
two_models_label (struct samples *samples, double count, double classes)
{
    size_t i, first = (size_t) count, others = (size_t) classes - 1;

    for (i = 0; i < samples->count; i++)
        samples->label[i] =
            i < first ? 0 : (int64_t) (1 + (i - first) % others);
}

/* The square of the gradient of class K, without that of the constant. */
static double
square_of (struct regression *model, const struct samples *samples, size_t k)
{
    const double *row = model->gradient + k * model->width;

    regression_gradient (model, samples);
    return vector_dot (row, row, model->dim - 1);
}

/* The bound for a class of frequency PI whose probability is P. */
static double
error_of (double square, const struct regression *model, double n, double pi,
          double p, double length)
{
    const double u = 0x1p-53;
    double c = (double) model->classes, d = (double) model->dim;
    double e = (8 + c / 8 + log (n)) * 2 * u + (4 + 8 * log (n)) * u;
    double row = length * (e + (n + 8) * u * sqrt (p + pi));

    return ((2 * sqrt (square) + row) * row + (d + 8) * u * square)
           * (1 + 0x1p-20);
}

void
two_models_squares (double *square, double *error, struct regression *model,
                    const struct samples *samples, size_t k, double length)
{
    size_t i, y, constant = model->dim - 1;
    double n = (double) samples->count, *weight, pi;

    memset (model->weights, 0, model->size * sizeof *model->weights);
    square[0] = square_of (model, samples, k);
    weight = model->weights + constant;
    for (i = 0; i < samples->count; i++)
        weight[(size_t) samples->label[i] * model->width] += 1;
    pi = weight[k * model->width] / n;
    for (y = 0; y < model->classes; y++)
        weight[y * model->width] = log (weight[y * model->width] / n);
    square[1] = square_of (model, samples, k);
    error[0] = error_of (square[0], model, n, pi, 1 / (double) model->classes,
                         length);
    error[1] = error_of (square[1], model, n, pi, pi, length);
}
