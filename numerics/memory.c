#include "numerics/memory.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "numerics/dispatch.h"
#include "numerics/lanes.h"
#include "numerics/linalg.h"
#include "numerics/retrieval.h"
#include "numerics/stream.h"
#include "numerics/vector.h"
#include "numerics/zipf_sampler.h"

static int
whole (double x)
{
    return x >= 1 && x <= 0x1p20 && floor (x) >= x;
}

/* Room for the parameters of one more memory of the same shape. */
static struct memory *
allocate (size_t tokens, size_t classes, size_t dim)
{
    struct memory *new = calloc (1, sizeof *new);

    if (new == NULL)
        return NULL;
    new->tokens = tokens;
    new->padded = lanes_padded (tokens);
    new->classes = classes;
    new->dim = dim;
    new->norm = -1;
    new->keys = calloc (dim * new->padded, sizeof *new->keys);
    new->outputs = calloc (classes * dim, sizeof *new->outputs);
    new->weights = calloc (dim * dim, sizeof *new->weights);
    new->mass = calloc (new->padded, sizeof *new->mass);
    new->label = calloc (new->padded, sizeof *new->label);
    if (new->keys != NULL &&new->outputs != NULL &&new->weights
        != NULL &&new->mass != NULL &&new->label != NULL)
        return new;
    memory_free (new);
    return NULL;
}

struct memory *
memory_new (double alpha, double n, double m, double d)
{
    struct memory *new;
    size_t i;

    if (!whole (n) || !whole (m) || !whole (d) || !(fabs (alpha) <= 64)
        || (n + d) * (m + d) > 0x1p28)
        return NULL;
    new = allocate ((size_t) n, (size_t) m, (size_t) d);
    if (new == NULL)
        return NULL;
    zipf_masses (new->mass, alpha, new->tokens);
    for (i = 0; i < new->tokens; i++)
        new->label[i] = (int64_t) (i % new->classes);
    return new;
}

struct memory *
memory_copy (const struct memory *memory)
{
    size_t n = memory->padded, m = memory->classes, d = memory->dim;
    struct memory *new = allocate (memory->tokens, m, d);

    if (new == NULL)
        return NULL;
    new->norm = memory->norm;
    memcpy (new->keys, memory->keys, d * n * sizeof *new->keys);
    memcpy (new->outputs, memory->outputs, m * d * sizeof *new->outputs);
    memcpy (new->weights, memory->weights, d * d * sizeof *new->weights);
    memcpy (new->mass, memory->mass, n * sizeof *new->mass);
    memcpy (new->label, memory->label, n * sizeof *new->label);
    return new;
}

void
memory_free (struct memory *memory)
{
    if (memory == NULL)
        return;
    free (memory->keys);
    free (memory->outputs);
    free (memory->weights);
    free (memory->mass);
    free (memory->label);
    free (memory);
}

void
memory_draw_keys (struct memory *memory, struct stream *stream)
{
    double scale = 1 / sqrt ((double) memory->dim);
    size_t i, j;

    for (i = 0; i < memory->dim; i++) {
        double *row = memory->keys + i * memory->padded;
        stream_normals (stream, row, memory->tokens);
        for (j = 0; j < memory->tokens; j++)
            row[j] *= scale;
    }
}

struct gradient *
gradient_new (const struct memory *memory, int embeddings)
{
    size_t d = memory->dim, m = memory->classes, n = memory->padded;
    size_t swap = d * (d > m ? d : m);
    size_t total = d * d + (embeddings ? d * n + m * d : 0) + 3 * d * n + m * n
                   + 3 * n + swap;
    struct gradient *new = calloc (1, sizeof *new);
    double *room;

    if (new == NULL)
        return NULL;
    new->room = room = calloc (total, sizeof *room);
    new->label = calloc (n, sizeof *new->label);
    new->token = calloc (n, sizeof *new->token);
    if (room == NULL || new->label == NULL || new->token == NULL) {
        gradient_free (new);
        return NULL;
    }
    new->weights = room, room += d *d;
    if (embeddings) {
        new->keys = room, room += d *n;
        new->outputs = room, room += m *d;
    }
    new->hidden = room, room += d *n;
    new->back = room, room += d *n;
    new->columns = room, room += d *n;
    new->scores = room, room += m *n;
    new->share = room, room += n;
    new->length = room, room += n;
    new->inner = room, room += n;
    new->swap = room;
    return new;
}

void
gradient_free (struct gradient *gradient)
{
    if (gradient == NULL)
        return;
    free (gradient->room);
    free (gradient->bend);
    free (gradient->label);
    free (gradient->token);
    free (gradient);
}

/* W = U^T V with V_y = sum over f(x) = y of q(x) e_x: the scores' room holds
   q(x) in row f(x). */
void
memory_store (struct memory *memory, const double *scheme,
              struct gradient *gradient)
{
    size_t x, n = memory->padded, m = memory->classes, d = memory->dim;

    memset (gradient->scores, 0, m * n * sizeof *gradient->scores);
    for (x = 0; x < memory->tokens; x++)
        gradient->scores[(size_t) memory->label[x] * n + x] = scheme[x];
    memset (memory->weights, 0, d * d * sizeof *memory->weights);
    for (x = 0; x < d; x++) {
        double *sums = gradient->swap;
        size_t y, i;
        linalg_product_transposed (sums, gradient->scores,
                                   memory->keys + x * n, m, n, 1);
        for (y = 0; y < m; y++)
            for (i = 0; i < d; i++)
                memory->weights[i * d + x] +=
                    memory->outputs[y * d + i] * sums[y];
    }
}

/* Divide each column of H by LENGTH, the root of its squares' sum and NORM. */
CLONES static void
normalise (double *h, double *length, double norm, size_t d, size_t n)
{
    size_t i, j;

    for (j = 0; j < n; j++)
        length[j] = norm;
    for (i = 0; i < d; i++)
#pragma omp simd
        for (j = 0; j < n; j++)
            length[j] += h[i * n + j] * h[i * n + j];
    for (j = 0; j < n; j++)
        length[j] = length[j] > 0 ? sqrt (length[j]) : 1;
    for (i = 0; i < d; i++)
#pragma omp simd
        for (j = 0; j < n; j++)
            h[i * n + j] /= length[j];
}

/* Take BACK from the divided columns H to the ones before: the derivative of
   h / length is (1 - h h^T) / length at the divided h. */
CLONES static void
normalise_back (double *back, double *inner, const double *h,
                const double *length, size_t d, size_t n)
{
    size_t i, j;

    for (j = 0; j < n; j++)
        inner[j] = 0;
    for (i = 0; i < d; i++)
#pragma omp simd
        for (j = 0; j < n; j++)
            inner[j] += h[i * n + j] * back[i * n + j];
    for (i = 0; i < d; i++)
#pragma omp simd
        for (j = 0; j < n; j++)
            back[i * n + j] =
                (back[i * n + j] - h[i * n + j] * inner[j]) / length[j];
}

/* Scores of the columns KEYS (dim x n). */
static void
forward (struct gradient *gradient, const struct memory *memory,
         const double *keys, size_t n)
{
    size_t d = memory->dim;

    linalg_product (gradient->hidden, memory->weights, keys, d, d, n);
    if (memory->norm >= 0)
        normalise (gradient->hidden, gradient->length, memory->norm, d, n);
    linalg_product (gradient->scores, memory->outputs, gradient->hidden,
                    memory->classes, d, n);
}

/* The tokens that a gradient runs over, side by side. */
struct batch {
    const double *keys, *share;
    const int64_t *label;
    size_t columns; /* a multiple of 8 */
    int whole;      /* all tokens, where they stand in the memory */
};

/* Are all tokens in the batch? */
static int
is_whole (const struct memory *memory, const double *share)
{
    size_t i;

    for (i = 0; i < memory->tokens; i++)
        if (!(share[i] > 0 || share[i] < 0))
            return 0;
    return 1;
}

/* The tokens that have a share in the loss: a whole batch is not copied. */
static struct batch
gather (struct gradient *gradient, const struct memory *memory,
        const double *share)
{
    size_t i, j, n = memory->padded, count = 0, columns;

    if (is_whole (memory, share))
        return (struct batch){ memory->keys, share, memory->label, n, 1 };
    for (i = 0; i < memory->tokens; i++)
        if (share[i] > 0 || share[i] < 0) {
            gradient->token[count] = (uint32_t) i;
            gradient->share[count] = share[i];
            gradient->label[count++] = memory->label[i];
        }
    columns = lanes_padded (count);
    for (j = count; j < columns; j++) {
        gradient->token[j] = 0;
        gradient->share[j] = 0;
        gradient->label[j] = 0;
    }
    for (i = 0; i < memory->dim; i++) {
        const double *row = memory->keys + i * n;
        double *to = gradient->columns + i * columns;
        for (j = 0; j < columns; j++)
            to[j] = row[gradient->token[j]];
    }
    return (struct batch){ gradient->columns, gradient->share, gradient->label,
                           columns, 0 };
}

/* The sum of SHARE[j] LOSS[j]; not finite where a score was none. */
static double
mean_loss (const double *loss, const double *share, size_t n)
{
    double sum = 0;
    size_t j;

    for (j = 0; j < n; j++)
        sum += share[j] * loss[j];
    return sum;
}

/* The gradient in the keys, put back into the columns they came from. */
static void
key_gradient (struct gradient *gradient, const struct memory *memory,
              const struct batch *batch)
{
    size_t i, j, d = memory->dim, n = batch->columns;

    if (batch->whole) {
        linalg_transposed_product (gradient->keys, memory->weights,
                                   gradient->back, d, d, n, gradient->swap);
        return;
    }
    linalg_transposed_product (gradient->hidden, memory->weights,
                               gradient->back, d, d, n, gradient->swap);
    memset (gradient->keys, 0, d * memory->padded * sizeof *gradient->keys);
    for (i = 0; i < d; i++)
        for (j = 0; j < n; j++)
            gradient->keys[i * memory->padded + gradient->token[j]] +=
                gradient->hidden[i * n + j];
}

void
memory_gradient (struct gradient *gradient, const struct memory *memory,
                 const double *share)
{
    size_t d = memory->dim, m = memory->classes;
    struct batch batch = gather (gradient, memory, share);
    size_t n = batch.columns;

    forward (gradient, memory, batch.keys, n);
    vector_softmax_residuals (gradient->scores, gradient->inner, batch.share,
                              batch.label, m, n);
    gradient->loss = mean_loss (gradient->inner, batch.share, n);
    if (gradient->outputs != NULL)
        linalg_product_transposed (gradient->outputs, gradient->scores,
                                   gradient->hidden, m, n, d);
    linalg_transposed_product (gradient->back, memory->outputs,
                               gradient->scores, d, m, n, gradient->swap);
    if (memory->norm >= 0)
        normalise_back (gradient->back, gradient->inner, gradient->hidden,
                        gradient->length, d, n);
    linalg_product_transposed (gradient->weights, gradient->back, batch.keys,
                               d, n, d);
    if (gradient->keys != NULL)
        key_gradient (gradient, memory, &batch);
}

int
memory_hessian_product (double *out, struct gradient *gradient,
                        const struct memory *memory, const double *share,
                        const double *direction)
{
    size_t d = memory->dim, m = memory->classes;
    struct batch batch = gather (gradient, memory, share);
    size_t n = batch.columns;

    if (memory->norm >= 0)
        return 0;
    if (gradient->bend == NULL)
        gradient->bend = malloc (m * memory->padded * sizeof *gradient->bend);
    if (gradient->bend == NULL)
        return 0;
    forward (gradient, memory, batch.keys, n);
    vector_softmax_columns (gradient->scores, m, n);
    linalg_product (gradient->hidden, direction, batch.keys, d, d, n);
    linalg_product (gradient->bend, memory->outputs, gradient->hidden, m, d,
                    n);
    vector_softmax_derivative (gradient->bend, gradient->scores, batch.share,
                               m, n);
    linalg_transposed_product (gradient->back, memory->outputs, gradient->bend,
                               d, m, n, gradient->swap);
    linalg_product_transposed (out, gradient->back, batch.keys, d, n, d);
    return 1;
}

/* Comparisons with what is no number are false, so that no token would seem
   to be lost. */
static int
all_finite (const double *x, size_t n)
{
    double nought = 0;
    size_t i;

    for (i = 0; i < n; i++)
        nought += x[i] * 0;
    return isfinite (nought);
}

double
memory_error (const struct memory *memory, struct gradient *gradient)
{
    forward (gradient, memory, memory->keys, memory->padded);
    if (!all_finite (gradient->scores, memory->classes * memory->padded))
        return NAN;
    return read_error (gradient->share, gradient->scores, memory->label,
                       memory->mass, memory->classes, memory->padded);
}

double
memory_loss (const struct memory *memory, struct gradient *gradient)
{
    size_t n = memory->padded;

    forward (gradient, memory, memory->keys, n);
    vector_softmax_residuals (gradient->scores, gradient->inner, memory->mass,
                              memory->label, memory->classes, n);
    return mean_loss (gradient->inner, memory->mass, n);
}
