#include "numerics/one_hot.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "numerics/dispatch.h"
#include "numerics/lanes.h"
#include "numerics/vector.h"
#include "numerics/zipf_sampler.h"

struct one_hot *
one_hot_new (double alpha, double c)
{
    struct one_hot *new;

    if (!(c >= 2 && c <= 8192 && c <= floor (c)) || !(fabs (alpha) <= 64))
        return NULL;
    new = calloc (1, sizeof *new);
    if (new == NULL)
        return NULL;
    new->classes = (size_t) c;
    new->padded = lanes_padded (new->classes);
    new->size = new->classes *new->padded;
    new->weights = calloc (new->size, sizeof *new->weights);
    new->gradient = calloc (new->size, sizeof *new->gradient);
    new->frequency = calloc (new->padded, sizeof *new->frequency);
    if (new->weights == NULL || new->gradient == NULL
        || new->frequency == NULL) {
        one_hot_free (new);
        return NULL;
    }
    zipf_masses (new->frequency, alpha, new->classes);
    return new;
}

void
one_hot_free (struct one_hot *model)
{
    if (model == NULL)
        return;
    free (model->weights);
    free (model->gradient);
    free (model->frequency);
    free (model);
}

CLONES static void
scale_rows (double *gradient, const double *frequency, size_t rows, size_t n)
{
    size_t j, k;

    for (j = 0; j < rows; j++)
#pragma omp simd
        for (k = 0; k < n; k++)
            gradient[j * n + k] *= frequency[k];
}

void
one_hot_gradient (struct one_hot *model)
{
    size_t n = model->padded, k;

    memcpy (model->gradient, model->weights,
            model->size * sizeof *model->gradient);
    vector_softmax_columns (model->gradient, model->classes, n);
    for (k = 0; k < model->classes; k++)
        model->gradient[k * n + k] -= 1;
    scale_rows (model->gradient, model->frequency, model->classes, n);
}

double
one_hot_margin (const struct one_hot *model, size_t k)
{
    double best = -HUGE_VAL;
    size_t n = model->padded, j;

    for (j = 0; j < model->classes; j++)
        if (j != k && model->weights[j * n + k] > best)
            best = model->weights[j * n + k];
    return model->weights[k * n + k] - best;
}

double
one_hot_loss (const struct one_hot *model, size_t k)
{
    double right = model->weights[k * model->padded + k], sum = 0;
    size_t n = model->padded, j;

    for (j = 0; j < model->classes; j++)
        if (j != k)
            sum += exp (model->weights[j * n + k] - right);
    return log1p (sum);
}
