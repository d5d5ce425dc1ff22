/* Vectors against the library and against plain loops. */
#include "numerics/stream.h"
#include "numerics/vector.h"
#include "tests/tap.h"

#include <float.h>
#include <math.h>
#include <string.h>

/* Like fmax, but what is not a number stays. */
static double
larger (double a, double b)
{
    return b > a || isnan (b) ? b : a;
}

enum { N = 1000 };

static double x[N], y[N], z[N];

static double
ulps (double value, long double exact)
{
    int e;

    frexp ((double) exact, &e);
    return (double) fabsl (value - exact) / ldexp (1, e - DBL_MANT_DIG);
}

static void
exponentials (struct stream *stream)
{
    static const double odd[] = { -HUGE_VAL, -708, 709.78, 709.79,
                                  HUGE_VAL,  0,    -0.,    1 };
    double worst = 0, t;
    int round, i, same = 1;

    for (round = 0; round < 100; round++) {
        stream_normals (stream, x, N);
        for (i = 0; i < N; i++)
            x[i] = larger (-706.9, fmin (709, x[i] * (round < 50 ? 2 : 250)));
        vector_exp (y, x, N);
        for (i = 0; i < N; i++)
            worst = larger (worst, ulps (y[i], expl (x[i])));
    }
    ok (worst <= 2, "exp within %.3f ulp", worst);
    for (i = 0; i < 30; i++) {
        memcpy (z, x, sizeof z);
        vector_exp (z, z, (size_t) i);
        same &= memcmp (z, y, (size_t) i * sizeof *z) == 0
                && memcmp (z + i, x + i, (N - (size_t) i) * sizeof *z) == 0;
    }
    ok (same, "any number of them, in place, and no more");
    vector_exp (y, odd, 8);
    t = NAN;
    vector_exp (&t, &t, 1);
    ok (y[0] <= 0 && y[1] <= 0 && y[2] < HUGE_VAL && y[3] >= HUGE_VAL
            && y[4] >= HUGE_VAL && fabs (y[5] - 1) <= 0 && fabs (y[6] - 1) <= 0
            && ulps (y[7], expl (1)) <= 1 && isnan (t),
        "exp at the ends");
}

static void
softmax (struct stream *stream)
{
    double worst = 0, far = 0;
    size_t n, i;
    int bounds = 1;

    for (n = 1; n < N; n += 1 + n / 5) {
        long double sum = 0, most = -HUGE_VAL;
        stream_normals (stream, x, n);
        for (i = 0; i < n; i++) {
            x[i] *= 10;
            most = fmaxl (most, x[i]);
        }
        for (i = 0; i < n; i++)
            sum += expl (x[i] - most);
        memset (y, 0, sizeof y);
        vector_softmax (y, x, n);
        for (i = 0; i < n; i++)
            worst = larger (worst,
                            ulps (y[i], expl (x[i] - most) / sum)
                                / (6 + (double) n / 8 + (double) most - x[i]));
        bounds &= n == N || y[n] <= 0;
        memcpy (z, x, sizeof z);
        vector_softmax (z, z, n);
        for (i = 0; i < n; i++)
            far = larger (far, fabs (z[i] - y[i]));
    }
    ok (worst <= 1 && bounds, "softmax: %.2f of the bound", worst);
    ok (far <= 0, "softmax in place");
    x[0] = 1000;
    x[1] = -1000;
    vector_softmax (y, x, 2);
    ok (fabs (y[0] - 1) <= 0 && y[1] <= 0, "softmax of far numbers");
}

/* Columns one by one are rows. */
static void
columns (struct stream *stream)
{
    double row[20], worst = 0;
    size_t rows, n, i, j;

    for (rows = 1; rows < 20; rows += 3)
        for (n = 8; n <= 48; n += 8) {
            stream_normals (stream, x, rows * n);
            memcpy (y, x, rows * n * sizeof *y);
            y[rows * n] = 77;
            vector_softmax_columns (y, rows, n);
            for (j = 0; j < n; j++) {
                for (i = 0; i < rows; i++)
                    row[i] = x[i * n + j];
                vector_softmax (row, row, rows);
                for (i = 0; i < rows; i++)
                    worst = larger (worst, fabs (row[i] - y[i * n + j]));
            }
            worst = larger (worst, fabs (y[rows * n] - 77));
        }
    for (i = 0; i < 80; i++)
        y[i] = i / 8 == i % 8 ? 5000 : -5000;
    vector_softmax_columns (y, 10, 8);
    for (i = 0; i < 80; i++)
        worst = larger (worst, fabs (y[i] - (i / 8 == i % 8)));
    ok (worst < 1e-15, "softmax of columns: within %.1e", worst);
}

static void
others (struct stream *stream)
{
    double dot, sum, worst = 0, size;
    size_t n, i;
    int good = 1;

    for (n = 0; n < 60; n++) {
        stream_normals (stream, x, n);
        stream_normals (stream, y, n);
        for (dot = sum = size = 0, i = 0; i < n; i++) {
            dot += x[i] * y[i];
            size += fabs (x[i] * y[i]);
        }
        if (n > 0)
            worst = larger (worst, fabs (vector_dot (x, y, n) - dot) / size);
        memcpy (z, y, sizeof z);
        vector_add (z, 0.25, x, n);
        for (i = 0; i < n; i++)
            good &= fabs (z[i] - (y[i] + 0.25 * x[i])) <= 0;
        good &= fabs (z[n] - y[n]) <= 0;
    }
    ok (worst < 1e-15, "dot product within %.1e of the sum of sizes", worst);
    ok (good, "y + a x");
    memset (x, 0, sizeof x);
    x[7] = x[3] = x[9] = 2;
    ok (vector_argmax (x, 12) == 3 && vector_argmax (x, 3) == 0
            && vector_argmax (x + 9, 2) == 0,
        "of equal maxima the first");
}

int
main (void)
{
    struct stream stream;

    stream_init (&stream, stream_key ("vector", 1), 0);
    exponentials (&stream);
    softmax (&stream);
    columns (&stream);
    others (&stream);
    return done ();
}
