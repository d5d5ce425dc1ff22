#include "numerics/pivots.h"

#include "numerics/haar.h"

/* Gauss's elimination on the symmetric positive G: what is left of G_kk when
   its turn comes. */
static void
eliminate (double *pivot, double *g, size_t q)
{
    size_t i, j, k;

    for (k = 0; k < q; k++) {
        pivot[k] = g[k * q + k];
        for (i = k + 1; i < q; i++)
            for (j = k + 1; j < q; j++)
                g[i * q + j] -= g[i * q + k] * g[k * q + j] / pivot[k];
    }
}

int
haar_pivots (double *pivot, size_t q, size_t d, size_t r,
             struct stream *stream)
{
    double m[PIVOTS_MOST * PIVOTS_MOST], g[PIVOTS_MOST * PIVOTS_MOST];

    if (!haar_block (m, q, d, r, stream))
        return 0;
    overlap_matrix (g, m, q, r);
    eliminate (pivot, g, q);
    return 1;
}
