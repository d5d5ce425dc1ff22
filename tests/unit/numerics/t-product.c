/* Products of small matrices against plain loops, bit for bit where the order
   of the sums is the same. */
#include "numerics/product.h"
#include "numerics/stream.h"
#include "tests/tap.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { MOST = 80 * 80 };

static double a[MOST], b[MOST], c[MOST + 1];

static void
plain (size_t m, size_t k, size_t n, int *same)
{
    size_t i, j, l;

    c[m * n] = 77;
    product (c, a, b, m, k, n);
    for (i = 0; i < m; i++)
        for (j = 0; j < n; j++) {
            double sum = 0;
            for (l = 0; l < k; l++)
                sum += a[i * k + l] * b[l * n + j];
            *same &= fabs (c[i * n + j] - sum) <= 0;
        }
    *same &= fabs (c[m * n] - 77) <= 0;
}

static void
transposed (size_t m, size_t k, size_t n, int *same)
{
    size_t i, j, l;

    c[m * n] = 77;
    product_transposed (c, a, b, m, k, n);
    for (i = 0; i < m; i++)
        for (j = 0; j < n; j++) {
            double sum[8] = { 0 };
            for (l = 0; l < k; l++)
                sum[l % 8] += a[i * k + l] * b[j * k + l];
            *same &= fabs (c[i * n + j]
                           - (((sum[0] + sum[4]) + (sum[2] + sum[6]))
                              + ((sum[1] + sum[5]) + (sum[3] + sum[7]))))
                     <= 0;
        }
    *same &= fabs (c[m * n] - 77) <= 0;
}

int
main (void)
{
    struct stream stream;
    size_t m, k, n;
    int same = 1, other = 1;

    stream_init (&stream, stream_key ("product", 1), 0);
    stream_normals (&stream, a, MOST);
    stream_normals (&stream, b, MOST);
    for (m = 1; m < 14; m++)
        for (k = 0; k < 20; k += 3)
            for (n = 8; n < 32; n += 8)
                plain (m, k, n, &same);
    for (m = 30; m < 40; m++)
        plain (m, 17, 72, &same);
    for (m = 1; m < 14; m++)
        for (k = 8; k < 40; k += 8)
            for (n = 1; n < 12; n++)
                transposed (m, k, n, &other);
    ok (same, "A B: each element summed in order");
    product (c, a, b, 5, 7, 16);
    {
        double rest[5 * 4];
        for (m = 0; m < 5; m++)
            for (k = 0; k < 4; k++)
                rest[4 * m + k] = a[7 * m + 3 + k];
        for (m = 0; m < 5; m++)
            for (k = 0; k < 3; k++)
                a[3 * m + k] = a[7 * m + k];
        product (c + 80, a, b, 5, 3, 16);
        product_more (c + 80, rest, b + 3 * 16, 5, 4, 16);
        ok (memcmp (c, c + 80, 80 * sizeof *c) == 0,
            "a sum in two parts has the bits of the whole");
    }
    ok (other, "A B^T: eight sums, then pairs");
    return done ();
}
