#include "numerics/haar.h"

#include <math.h>
#include <stdlib.h>

#include "numerics/chi_square.h"
#include "numerics/stream.h"

/* Sum over the N rows of columns I and J of X, R elements to a row. */
static double
column_product (const double *x, size_t i, size_t j, size_t n, size_t r)
{
    double sum = 0;
    size_t k;

    for (k = 0; k < n; k++)
        sum += x[k * r + i] * x[k * r + j];
    return sum;
}

/* Take from column J its parts along the columns before. */
static void
remove_parts (double *x, size_t j, size_t n, size_t r)
{
    size_t i, k;

    for (i = 0; i < j; i++) {
        double part = column_product (x, i, j, n, r);
        for (k = 0; k < n; k++)
            x[k * r + j] -= part * x[k * r + i];
    }
}

/*
 * Gram and Schmidt: the diagonal of R is a norm, and so positive.  What
 * rounding leaves of the parts of the columns before is taken away by doing it
 * twice.
 */
void
orthonormalise (double *x, size_t n, size_t r)
{
    size_t j, k;

    for (j = 0; j < r; j++) {
        double scale;
        remove_parts (x, j, n, r);
        remove_parts (x, j, n, r);
        scale = 1 / sqrt (column_product (x, j, j, n, r));
        for (k = 0; k < n; k++)
            x[k * r + j] *= scale;
    }
}

void
haar_frame (double *frame, size_t d, size_t r, struct stream *stream)
{
    stream_normals (stream, frame, d * r);
    orthonormalise (frame, d, r);
}

/*
 * The R of N normal rows, N >= R columns: its elements are independent, above
 * the diagonal normal, and the square of element i, i of the diagonal has a
 * chi-square law of N - i degrees of freedom (Bartlett).
 */
static void
triangle (double *x, size_t n, size_t r, struct stream *stream)
{
    size_t i, j;

    for (i = 0; i < r; i++)
        for (j = 0; j < r; j++)
            if (j > i)
                x[i * r + j] = stream_normal (stream);
            else if (j == i)
                x[i * r + j] =
                    sqrt (chi_square_draw ((double) (n - i), stream));
            else
                x[i * r + j] = 0;
}

/*
 * With X = (A; B), A of Q rows, the first rows of its frame are A R^-1, and R
 * depends on B by B^T B = T^T T alone: the triangle T can stand for B.
 */
int
haar_block (double *block, size_t q, size_t d, size_t r, struct stream *stream)
{
    size_t rest = d - q < r ? d - q : r, i;
    double *x = malloc ((q + rest) * r * sizeof *x);

    if (x == NULL)
        return 0;
    stream_normals (stream, x, q * r);
    if (rest < r)
        stream_normals (stream, x + q * r, rest * r);
    else
        triangle (x + q * r, d - q, r, stream);
    orthonormalise (x, q + rest, r);
    for (i = 0; i < q * r; i++)
        block[i] = x[i];
    free (x);
    return 1;
}

void
overlap_matrix (double *g, const double *m, size_t q, size_t r)
{
    size_t i, j, k;

    for (i = 0; i < q; i++)
        for (j = 0; j < q; j++) {
            double sum = 0;
            for (k = 0; k < r; k++)
                sum += m[i * r + k] * m[j * r + k];
            g[i * q + j] = sum;
        }
}
