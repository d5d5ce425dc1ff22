#include "numerics/samples.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "numerics/alias.h"
#include "numerics/lanes.h"
#include "numerics/stream.h"

static int
whole (double x)
{
    return x >= 1 && x <= 0x1p31 && floor (x) >= x;
}

struct samples *
samples_new (double count, double dim)
{
    struct samples *new;
    size_t i;

    if (!whole (count) || !whole (dim) || (count + 8) * (dim + 8) > 0x1p30)
        return NULL;
    new = calloc (1, sizeof *new);
    if (new == NULL)
        return NULL;
    new->count = (size_t) count;
    new->dim = (size_t) dim;
    new->padded = lanes_padded (new->count);
    new->width = lanes_padded (new->dim);
    new->inputs = calloc (new->padded *new->width, sizeof *new->inputs);
    new->label = calloc (new->padded, sizeof *new->label);
    new->share = calloc (new->padded, sizeof *new->share);
    if (new->inputs == NULL || new->label == NULL || new->share == NULL) {
        samples_free (new);
        return NULL;
    }
    for (i = 0; i < new->count; i++)
        new->share[i] = 1 / count;
    return new;
}

void
samples_free (struct samples *samples)
{
    if (samples == NULL)
        return;
    free (samples->inputs);
    free (samples->label);
    free (samples->share);
    free (samples);
}

void
samples_batch (struct samples *batch, const struct samples *from,
               const uint32_t *rows)
{
    size_t i, width = batch->width;

    for (i = 0; i < batch->count; i++) {
        memcpy (batch->inputs + i * width, from->inputs + rows[i] * width,
                width * sizeof *batch->inputs);
        batch->label[i] = from->label[rows[i]];
    }
}

size_t
group_classes (int m)
{
    return ((size_t) 1 << m) - 1;
}

size_t
group_samples (int m)
{
    return (size_t) m << m;
}

int
group_of_class (size_t k)
{
    int group = 0;

    for (k++; k > 1; k /= 2)
        group++;
    return group;
}

void
samples_label_groups (struct samples *samples, int m)
{
    size_t k, i = 0, j;

    for (k = 0; k < group_classes (m); k++)
        for (j = (size_t) 1 << (m - group_of_class (k)); j > 0; j--)
            samples->label[i++] = (int64_t) k;
}

int
samples_draw_labels (struct samples *samples, struct stream *stream,
                     const double *weights, size_t classes)
{
    struct alias table;
    size_t i;

    if (!alias_init (&table, weights, classes))
        return 0;
    for (i = 0; i < samples->count; i++)
        samples->label[i] = alias_draw (&table, stream);
    alias_clear (&table);
    return 1;
}

void
samples_draw_uniform (struct samples *samples, struct stream *stream)
{
    uint64_t bits[512];
    size_t i, j, k, most = sizeof bits / sizeof *bits;

    for (i = 0; i < samples->count; i++)
        for (j = 0; j < samples->dim; j += most) {
            double *row = samples->inputs + i * samples->width + j;
            size_t n = samples->dim - j < most ? samples->dim - j : most;
            stream_fill (stream, bits, n);
            for (k = 0; k < n; k++)
                row[k] = (double) (bits[k] >> 12) * 0x1p-52 + 0x1p-53;
        }
}

void
samples_draw_normal (struct samples *samples, struct stream *stream)
{
    size_t i;

    for (i = 0; i < samples->count; i++)
        stream_normals (stream, samples->inputs + i * samples->width,
                        samples->dim);
}

void
samples_draw_correlated (struct samples *samples, struct stream *stream,
                         double corr)
{
    double shared = sqrt (corr), own = sqrt (1 - corr);
    size_t i, j;

    samples_draw_normal (samples, stream);
    for (i = 0; i < samples->count; i++) {
        double *row = samples->inputs + i * samples->width;
        double common = shared * stream_normal (stream);
        for (j = 0; j < samples->dim; j++)
            row[j] = common + own * row[j];
    }
}

void
samples_draw_barcodes (struct samples *samples, struct stream *stream,
                       int bits)
{
    size_t i, j;

    samples_draw_uniform (samples, stream);
    for (i = 0; i < samples->count; i++)
        for (j = 0; j < (size_t) bits && j < samples->dim; j++)
            samples->inputs[i * samples->width + j] =
                (double) (samples->label[i] >> j & 1);
}

/* Paley's matrix of order 12: the squares modulo 11 are 1, 3, 4, 5, 9. */
static int
paley_sign (size_t row, size_t column)
{
    static const signed char square[11] = { 0,  1,  -1, 1, 1, 1,
                                            -1, -1, -1, 1, -1 };

    if (row == 0)
        return 1;
    if (column == 0)
        return -1;
    if (row == column)
        return 1;
    return square[(column + 11 - row) % 11];
}

/* The parity of the common binary digits. */
static int
sylvester_sign (size_t row, size_t column)
{
    return __builtin_parityll ((unsigned long long) (row & column)) ? -1 : 1;
}

int
hadamard_sign (size_t order, size_t row, size_t column)
{
    if (order % 3 != 0)
        return sylvester_sign (row, column);
    return paley_sign (row % 12, column % 12)
           * sylvester_sign (row / 12, column / 12);
}

static int
is_hadamard_order (size_t order)
{
    if (order % 12 == 0)
        order /= 12;
    return (order & (order - 1)) == 0;
}

int
samples_balance (struct samples *samples)
{
    return samples_balance_from (samples, 0);
}

int
samples_balance_from (struct samples *samples, size_t first)
{
    double deviation = sqrt (1. / 12);
    const double values[2] = { 0.5 - deviation, 0.5 + deviation };
    size_t i, j;

    if (first + samples->count >= samples->dim
        || !is_hadamard_order (samples->dim))
        return 0;
    for (i = 0; i < samples->count; i++)
        for (j = 0; j < samples->dim; j++)
            samples->inputs[i * samples->width + j] =
                values[hadamard_sign (samples->dim, first + i + 1, j) > 0];
    return 1;
}
