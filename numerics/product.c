#include "numerics/product.h"

#include <stdlib.h>

#include "numerics/dispatch.h"
#include "numerics/lanes.h"

/* Sums that go on side by side: enough to hide the time an addition takes. */
enum { TALL = 4 };

/*
 * ROWS <= TALL rows of eight neighbours of C; the rows of B stand STEP apart.
 * ROWS is a constant wherever this is called, so the inner loops vanish.
 */
LANE_FUNCTION void
tile (double *c, const double *a, const double *b, size_t step, size_t rows,
      size_t k, size_t n)
{
    lanes sum[TALL], next;
    size_t i, r;

#pragma GCC unroll 4
    for (r = 0; r < rows; r++)
        lanes_load (&sum[r], c + r * n);
    for (i = 0; i < k; i++) {
        lanes_load (&next, b + i * step);
#pragma GCC unroll 4
        for (r = 0; r < rows; r++)
            sum[r] += a[r * k + i] * next;
    }
#pragma GCC unroll 4
    for (r = 0; r < rows; r++)
        lanes_store (c + r * n, &sum[r]);
}

/* All rows of eight columns. */
LANE_FUNCTION void
strip (double *c, const double *a, const double *b, size_t step, size_t m,
       size_t k, size_t n)
{
    size_t i;

    for (i = 0; i + TALL <= m; i += TALL)
        tile (c + i * n, a + i * k, b, step, TALL, k, n);
    if (m - i == 3)
        tile (c + i * n, a + i * k, b, step, 3, k, n);
    else if (m - i == 2)
        tile (c + i * n, a + i * k, b, step, 2, k, n);
    else if (m - i == 1)
        tile (c + i * n, a + i * k, b, step, 1, k, n);
}

/* Eight columns of B side by side, so that they lie in few pages. */
static void
pack (double *packed, const double *b, size_t k, size_t n)
{
    size_t i;

    for (i = 0; i < k; i++)
        memcpy (packed + i * LANES, b + i * n, LANES * sizeof *b);
}

CLONES static void
add_products (double *c, const double *a, const double *b, double *packed,
              size_t m, size_t k, size_t n)
{
    size_t j;

    for (j = 0; j < n; j += LANES)
        if (packed != NULL) {
            pack (packed, b + j, k, n);
            strip (c + j, a, packed, LANES, m, k, n);
        } else
            strip (c + j, a, b + j, n, m, k, n);
}

void
product_more (double *c, const double *a, const double *b, size_t m, size_t k,
              size_t n)
{
    double *packed = NULL;

    /* Packing pays where many rows use the columns; without memory for it,
       the result is the same. */
    if (m >= 8 * TALL && n >= 8 * LANES)
        packed = malloc (k * LANES * sizeof *packed);
    add_products (c, a, b, packed, m, k, n);
    free (packed);
}

void
product (double *c, const double *a, const double *b, size_t m, size_t k,
         size_t n)
{
    memset (c, 0, m * n * sizeof *c);
    product_more (c, a, b, m, k, n);
}

/* ROWS <= TALL elements of each of WIDE <= 4 columns of C. */
LANE_FUNCTION void
tile_transposed (double *c, const double *a, const double *b, size_t rows,
                 size_t wide, size_t k, size_t n)
{
    lanes sum[TALL][4] = { 0 }, next[4], other;
    size_t i, r, w;

    for (i = 0; i < k; i += LANES) {
#pragma GCC unroll 4
        for (w = 0; w < wide; w++)
            lanes_load (&next[w], b + w * k + i);
#pragma GCC unroll 4
        for (r = 0; r < rows; r++) {
            lanes_load (&other, a + r * k + i);
#pragma GCC unroll 4
            for (w = 0; w < wide; w++)
                sum[r][w] += other * next[w];
        }
    }
#pragma GCC unroll 4
    for (r = 0; r < rows; r++)
#pragma GCC unroll 4
        for (w = 0; w < wide; w++)
            c[r * n + w] = lanes_sum (&sum[r][w]);
}

/* All rows of WIDE columns. */
LANE_FUNCTION void
strip_transposed (double *c, const double *a, const double *b, size_t wide,
                  size_t m, size_t k, size_t n)
{
    size_t i;

    for (i = 0; i + TALL <= m; i += TALL)
        tile_transposed (c + i * n, a + i * k, b, TALL, wide, k, n);
    if (m - i == 3)
        tile_transposed (c + i * n, a + i * k, b, 3, wide, k, n);
    else if (m - i == 2)
        tile_transposed (c + i * n, a + i * k, b, 2, wide, k, n);
    else if (m - i == 1)
        tile_transposed (c + i * n, a + i * k, b, 1, wide, k, n);
}

/* Columns J, J + 1, .. of C, WIDE at a time; returns the first that is left.
 */
LANE_FUNCTION size_t
strips_transposed (double *c, const double *a, const double *b, size_t j,
                   size_t wide, size_t m, size_t k, size_t n)
{
    for (; j + wide <= n; j += wide)
        strip_transposed (c + j, a, b + j * k, wide, m, k, n);
    return j;
}

CLONES static void
transposed (double *c, const double *a, const double *b, size_t m, size_t k,
            size_t n)
{
    size_t j = strips_transposed (c, a, b, 0, 2, m, k, n);

    strips_transposed (c, a, b, j, 1, m, k, n);
}

#ifdef WIDE_VECTORS
/* The same sums, sixteen of them in registers at a time. */
WIDE_TARGET static void
transposed_wide (double *c, const double *a, const double *b, size_t m,
                 size_t k, size_t n)
{
    size_t j = strips_transposed (c, a, b, 0, 4, m, k, n);

    strips_transposed (c, a, b, j, 1, m, k, n);
}
#endif

void
product_transposed (double *c, const double *a, const double *b, size_t m,
                    size_t k, size_t n)
{
#ifdef WIDE_VECTORS
    if (wide_vectors ()) {
        transposed_wide (c, a, b, m, k, n);
        return;
    }
#endif
    transposed (c, a, b, m, k, n);
}
