/*
 * What a step works on is made by the first call and kept, by us as by the
 * peers: only steps are timed.
 */
#include "bench/steps.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include <gsl/gsl_cblas.h>

#include "numerics/memory.h"
#include "numerics/optimiser.h"
#include "numerics/regression.h"
#include "numerics/vector.h"

/* Number I of a sequence that looks uniform on [-1/2, 1/2). */
static double
number (size_t i)
{
    return fmod ((double) i * 0.6180339887498949, 1) - 0.5;
}

/* The length of WEIGHTS, as a mean without deviation. */
static void
tell (char *text, size_t size, const double *weights, size_t n)
{
    snprintf (text, size, "mean %.12g se 1e-9",
              sqrt (vector_dot (weights, weights, n)));
}

int
regression_step (char *text, size_t size, const double *at, long count)
{
    static struct samples *samples;
    static struct regression *model;
    struct optimiser descent;
    size_t i, j;
    long k;

    if (model == NULL) {
        samples = samples_new (at[0], at[2]);
        model = regression_new (at[1], at[2]);
        if (samples == NULL || model == NULL)
            return 0;
        for (i = 0; i < samples->count; i++) {
            samples->label[i] = (int64_t) (i % model->classes);
            for (j = 0; j < samples->dim; j++)
                samples->inputs[i * samples->width + j] =
                    number (i * samples->dim + j);
        }
    }
    optimiser_plain (&descent, model->size, 0.5);
    for (i = 0; i < model->size; i++)
        model->weights[i] = 0;
    for (k = 0; k < count; k++) {
        regression_gradient (model, samples);
        optimiser_step (&descent, model->weights, model->gradient);
        if (k == 0)
            tell (text, size, model->weights, model->size);
    }
    return isfinite (model->loss);
}

static void
multiply (double *c, const double *a, const double *b, size_t m, size_t k,
          size_t n, int transposed)
{
    cblas_dgemm (CblasRowMajor, CblasNoTrans,
                 transposed ? CblasTrans : CblasNoTrans, (int) m, (int) n,
                 (int) k, 1, a, (int) k, b, (int) (transposed ? k : n), 0, c,
                 (int) n);
}

/* A matrix of such numbers; it is not freed. */
static double *
matrix (size_t rows, size_t columns)
{
    double *new = malloc (rows * columns * sizeof *new);
    size_t i;

    for (i = 0; new != NULL &&i < rows *columns; i++)
        new[i] = number (i);
    return new;
}

int
regression_products (char *text, size_t size, const double *at, long count)
{
    static double *x, *w, *scores, *gradient;
    size_t n = (size_t) at[0], c = (size_t) at[1], d = (size_t) at[2];
    long k;

    if (x == NULL) {
        x = matrix (n, d);
        w = matrix (c, d);
        scores = matrix (c, n);
        gradient = matrix (c, d);
    }
    if (x == NULL || w == NULL || scores == NULL || gradient == NULL)
        return 0;
    for (k = 0; k < count; k++) {
        multiply (scores, w, x, c, d, n, 1);
        multiply (gradient, scores, x, c, n, d, 0);
    }
    snprintf (text, size, "value %.17g", gradient[0]);
    return 1;
}

int
memory_step (char *text, size_t size, const double *at, long count)
{
    static struct memory *memory;
    static struct gradient *gradient;
    struct optimiser descent;
    size_t i, j, d = (size_t) at[2];
    long k;

    if (memory == NULL) {
        memory = memory_new (1, at[0], at[1], at[2]);
        if (memory == NULL)
            return 0;
        gradient = gradient_new (memory, 0);
        for (i = 0; i < d; i++)
            for (j = 0; j < memory->tokens; j++)
                memory->keys[i * memory->padded + j] =
                    number (i * memory->tokens + j);
        for (i = 0; i < memory->classes * d; i++)
            memory->outputs[i] = number (i + 12345);
    }
    if (gradient == NULL)
        return 0;
    optimiser_plain (&descent, d * d, 0.5);
    for (i = 0; i < d * d; i++)
        memory->weights[i] = 0;
    for (k = 0; k < count; k++) {
        memory_gradient (gradient, memory, memory->mass);
        optimiser_step (&descent, memory->weights, gradient->weights);
        if (k == 0)
            tell (text, size, memory->weights, d * d);
    }
    return isfinite (gradient->loss);
}

int
memory_products (char *text, size_t size, const double *at, long count)
{
    static double *keys, *outputs, *weights, *hidden, *scores, *back;
    size_t n = (size_t) at[0], m = (size_t) at[1], d = (size_t) at[2];
    long k;

    if (keys == NULL) {
        keys = matrix (d, n);
        outputs = matrix (m, d);
        weights = matrix (d, d);
        hidden = matrix (d, n);
        scores = matrix (m, n);
        back = matrix (d, m);
    }
    if (keys == NULL || outputs == NULL || weights == NULL || hidden == NULL
        || scores == NULL || back == NULL)
        return 0;
    for (k = 0; k < count; k++) {
        multiply (hidden, weights, keys, d, d, n, 0);
        multiply (scores, outputs, hidden, m, d, n, 0);
        multiply (hidden, back, scores, d, m, n, 0);
        multiply (weights, hidden, keys, d, n, d, 1);
    }
    snprintf (text, size, "value %.17g", weights[0]);
    return 1;
}
