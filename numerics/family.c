#include "numerics/family.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Give the memory keys; returns 0 when memory is short. */
static int
keys (struct bounded *bounded, size_t d, struct stream *stream)
{
    size_t n = bounded->memory->tokens, x, i;
    double *form = calloc (n * d, sizeof *form);
    int good = form != NULL;

    if (good) {
        for (x = 0; x < n; x++)
            for (i = 0; i < d; i++) {
                size_t r = (x * x + 3 * x * i + 2 * x + 5 * i + 1) % 13;
                form[x * d + i] = ((double) r - 6) / 8;
            }
        good = bounded_keys (bounded, form, d, 0, stream);
    }
    free (form);
    return good;
}

/* Give the memory outputs; returns 0 when memory is short. */
static int
outputs (struct bounded *bounded, size_t d, struct stream *stream)
{
    size_t m = bounded->memory->classes, y, i;
    double *form = calloc (m * d, sizeof *form);
    int good = form != NULL;

    if (good) {
        for (y = 0; y < m; y++)
            for (i = 0; i < d; i++) {
                size_t r = (y * y + 5 * y * i + 2 * y + 3 * i + 1) % 7;
                form[y * d + i] = ((double) r - 3) / 4;
            }
        good = bounded_outputs (bounded, form, d, 0, stream);
    }
    free (form);
    return good;
}

struct bounded *
family_descent (double n, double m, double d, double rate, int orthonormal,
                struct stream *stream)
{
    struct bounded *new = NULL;

    if (n >= 1 && n <= 100 && m >= 2 && m <= 100 && d >= 1 && d <= 100)
        new = bounded_new (n, m, fmax (d, m) + 2, rate);
    if (new == NULL)
        return NULL;
    if (!keys (new, (size_t) d, stream)
        || !(orthonormal ? bounded_outputs (new, NULL, 0, 0, stream)
                         : outputs (new, (size_t) d, stream))) {
        bounded_free (new);
        return NULL;
    }
    return new;
}

void
family_batch (double *share, size_t k, size_t b, size_t n)
{
    size_t j;

    memset (share, 0, n * sizeof *share);
    for (j = 0; j < b; j++)
        share[(k * k + 3 * k + 5 * j + k * j) % n] += 1;
    for (j = 0; j < n; j++)
        share[j] /= (double) b;
}
