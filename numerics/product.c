#include "numerics/product.h"

#include "numerics/dispatch.h"
#include "numerics/lanes.h"

/* ROWS <= 4 rows of eight neighbours of C; the columns of B stay in a
   register while the four sums go on side by side. */
LANE_FUNCTION void
tile (double *c, const double *a, const double *b, size_t rows, size_t k,
      size_t n)
{
    lanes sum0, sum1 = { 0 }, sum2 = { 0 }, sum3 = { 0 }, next;
    const double *a1 = rows > 1 ? a + k : a, *a2 = rows > 2 ? a + 2 * k : a;
    const double *a3 = rows > 3 ? a + 3 * k : a;
    size_t i;

    lanes_load (&sum0, c);
    if (rows > 1)
        lanes_load (&sum1, c + n);
    if (rows > 2)
        lanes_load (&sum2, c + 2 * n);
    if (rows > 3)
        lanes_load (&sum3, c + 3 * n);
    for (i = 0; i < k; i++, b += n) {
        lanes_load (&next, b);
        sum0 += a[i] * next;
        sum1 += a1[i] * next;
        sum2 += a2[i] * next;
        sum3 += a3[i] * next;
    }
    lanes_store (c, &sum0);
    if (rows > 1)
        lanes_store (c + n, &sum1);
    if (rows > 2)
        lanes_store (c + 2 * n, &sum2);
    if (rows > 3)
        lanes_store (c + 3 * n, &sum3);
}

CLONES void
product_more (double *c, const double *a, const double *b, size_t m, size_t k,
              size_t n)
{
    size_t i, j;

    for (j = 0; j < n; j += LANES) {
        for (i = 0; i + 4 <= m; i += 4)
            tile (c + i * n + j, a + i * k, b + j, 4, k, n);
        if (m - i == 3)
            tile (c + i * n + j, a + i * k, b + j, 3, k, n);
        else if (m - i == 2)
            tile (c + i * n + j, a + i * k, b + j, 2, k, n);
        else if (m - i == 1)
            tile (c + i * n + j, a + i * k, b + j, 1, k, n);
    }
}

void
product (double *c, const double *a, const double *b, size_t m, size_t k,
         size_t n)
{
    memset (c, 0, m * n * sizeof *c);
    product_more (c, a, b, m, k, n);
}

/* ROWS <= 4 elements of one column of C. */
LANE_FUNCTION void
tile_transposed (double *c, const double *a, const double *b, size_t rows,
                 size_t k, size_t n)
{
    lanes sum0 = { 0 }, sum1 = { 0 }, sum2 = { 0 }, sum3 = { 0 }, next, other;
    const double *a1 = rows > 1 ? a + k : a, *a2 = rows > 2 ? a + 2 * k : a;
    const double *a3 = rows > 3 ? a + 3 * k : a;
    size_t i;

    for (i = 0; i < k; i += LANES) {
        lanes_load (&next, b + i);
        lanes_load (&other, a + i);
        sum0 += other * next;
        lanes_load (&other, a1 + i);
        sum1 += other * next;
        lanes_load (&other, a2 + i);
        sum2 += other * next;
        lanes_load (&other, a3 + i);
        sum3 += other * next;
    }
    c[0] = lanes_sum (&sum0);
    if (rows > 1)
        c[n] = lanes_sum (&sum1);
    if (rows > 2)
        c[2 * n] = lanes_sum (&sum2);
    if (rows > 3)
        c[3 * n] = lanes_sum (&sum3);
}

CLONES void
product_transposed (double *c, const double *a, const double *b, size_t m,
                    size_t k, size_t n)
{
    size_t i, j;

    for (j = 0; j < n; j++, b += k) {
        for (i = 0; i + 4 <= m; i += 4)
            tile_transposed (c + i * n + j, a + i * k, b, 4, k, n);
        if (m - i == 3)
            tile_transposed (c + i * n + j, a + i * k, b, 3, k, n);
        else if (m - i == 2)
            tile_transposed (c + i * n + j, a + i * k, b, 2, k, n);
        else if (m - i == 1)
            tile_transposed (c + i * n + j, a + i * k, b, 1, k, n);
    }
}
