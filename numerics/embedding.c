#include "numerics/embedding.h"

#include <math.h>
#include <string.h>

#include "numerics/stream.h"
#include "numerics/vector.h"

static void
scale (double *row, size_t dim, double factor)
{
    size_t i;

    for (i = 0; i < dim; i++)
        row[i] *= factor;
}

void
embedding_gaussian (double *rows, size_t count, size_t dim,
                    struct stream *stream)
{
    stream_normals (stream, rows, count * dim);
    scale (rows, count * dim, 1 / sqrt ((double) dim));
}

void
embedding_spherical (double *rows, size_t count, size_t dim,
                     struct stream *stream)
{
    size_t i;

    stream_normals (stream, rows, count * dim);
    for (i = 0; i < count; i++, rows += dim)
        scale (rows, dim, 1 / sqrt (vector_dot (rows, rows, dim)));
}

/*
 * Gram and Schmidt on normal rows: the law of the result is invariant, since
 * a rotation of the normal rows rotates the result and keeps their law.  Each
 * row is cleared of the others twice, which leaves it orthogonal to working
 * accuracy unless the first pass cancels more than half of the digits.
 */
void
embedding_orthonormal (double *rows, size_t count, size_t dim,
                       struct stream *stream)
{
    size_t i, j;
    int pass;

    stream_normals (stream, rows, count * dim);
    for (i = 0; i < count; i++) {
        double *row = rows + i * dim;
        for (pass = 0; pass < 2; pass++) {
            for (j = 0; j < i; j++)
                vector_add (row, -vector_dot (row, rows + j * dim, dim),
                            rows + j * dim, dim);
            scale (row, dim, 1 / sqrt (vector_dot (row, row, dim)));
        }
    }
}

/* Corner i has its last nonzero coordinate at i; the coordinates before it
   are those that give the right products with the earlier corners. */
void
embedding_simplex (double *rows, size_t count, size_t dim)
{
    double product = -1 / ((double) count - 1);
    size_t i, k;

    memset (rows, 0, count * dim * sizeof *rows);
    for (k = 0; k + 1 < count; k++) {
        double *corner = rows + k * dim;
        corner[k] = sqrt (1 - vector_dot (corner, corner, k));
        for (i = k + 1; i < count; i++) {
            double *other = rows + i * dim;
            other[k] = (product - vector_dot (corner, other, k)) / corner[k];
        }
    }
}

void
embedding_gram (double *gram, const double *rows, size_t count, size_t dim)
{
    size_t i, j;

    for (i = 0; i < count; i++)
        for (j = 0; j <= i; j++)
            gram[i * count + j] = gram[j * count + i] =
                vector_dot (rows + i * dim, rows + j * dim, dim);
}
