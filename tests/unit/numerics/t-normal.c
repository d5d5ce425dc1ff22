/* The normal law: its table, its moments, its distribution, its tails. */
#include "numerics/stream.h"
#include "numerics/ziggurat.h"
#include "tests/tap.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* Like fmax, but what is not a number stays. */
static double
larger (double a, double b)
{
    return b > a || isnan (b) ? b : a;
}

static const double level = 1e-9;

static int
compare (const void *a, const void *b)
{
    double x = *(const double *) a, y = *(const double *) b;

    return (x > y) - (x < y);
}

/* All layers have the same area, and the last one ends at height 1. */
static void
table (void)
{
    double r = ziggurat_edge, worst = 0, inside = 0;
    double tail = sqrt (acos (-1) / 2) * erfc (r / sqrt (2));
    double area = r * exp (-r * r / 2) + tail;
    int i;

    for (i = 0; i < ZIGGURAT_LAYERS; i++) {
        double x = ziggurat_width[i] * 0x1p52;
        double next =
            i < ZIGGURAT_LAYERS - 1 ? ziggurat_width[i + 1] * 0x1p52 : 0;
        double height = i == 0 ? ziggurat_height[1]
                               : ziggurat_height[i + 1] - ziggurat_height[i];
        worst = larger (worst, fabs (x * height / area - 1));
        inside = larger (
            inside, fabs ((double) ziggurat_inside[i] * 0x1p-52 - next / x));
    }
    ok (worst < 1e-11, "256 layers of equal area: within %.1e", worst);
    ok (inside < 1e-15, "the share under the curve at sight: within %.1e",
        inside);
    ok (fabs (ziggurat_height[ZIGGURAT_LAYERS] - 1) <= 0
            && fabs (ziggurat_edge * ziggurat_edge_inverse - 1) < 1e-15,
        "the top ends at height 1");
}

/* The share of N numbers in the tails beyond 1, .., 4.5, by Chernoff. */
static void
tails (const double *x, size_t n)
{
    double t;

    for (t = 1; t < 5; t += 0.5) {
        double p = erfc (t / sqrt (2)), q, divergence;
        size_t i, count = 0;
        for (i = 0; i < n; i++)
            count += fabs (x[i]) > t;
        q = (double) count / (double) n;
        divergence = q > 0 ? q * log (q / p) : 0;
        divergence += (1 - q) * log ((1 - q) / (1 - p));
        ok ((double) n * divergence <= log (2 / level),
            "%zu of %zu numbers beyond %g, expected %.1f", count, n, t,
            p * (double) n);
    }
}

/*
 * Moments.  The bounds are 7 standard deviations of x, x^2, x^3, x^4 and of
 * the product of neighbours: no proof of the level, which the distribution
 * test gives, but sharper for what goes wrong smoothly.
 */
static void
moments (const double *x, size_t n)
{
    static const double expected[] = { 0, 1, 0, 3, 0 };
    static const double variance[] = { 1, 2, 15, 96, 1 };
    double sum[5] = { 0 };
    size_t i;
    int k;

    for (i = 0; i < n; i++) {
        double square = x[i] * x[i];
        sum[0] += x[i];
        sum[1] += square;
        sum[2] += square * x[i];
        sum[3] += square * square;
        sum[4] += x[i] * x[(i + 1) % n];
    }
    for (k = 0; k < 5; k++) {
        double mean = sum[k] / (double) n;
        double z = (mean - expected[k]) / sqrt (variance[k] / (double) n);
        ok (fabs (z) < 7, "moment %d: %.5f, %.1f standard deviations off", k,
            mean, z);
    }
}

static double
normal_tail (double x)
{
    return 0.5 * erfc (x / sqrt (2));
}

/* Dvoretzky, Kiefer, Wolfowitz and Massart: sup |F_n - F| > e has probability
   at most 2 exp (-2 n e^2). */
static void
distribution (double *x, size_t n, double edge, const char *what)
{
    double far = 0, bound = sqrt (log (2 / level) / (2 * (double) n));
    size_t i;

    qsort (x, n, sizeof *x, compare);
    for (i = 0; i < n; i++) {
        double f = 1 - normal_tail (x[i]) / normal_tail (edge);
        far = larger (far, fabs (f - (double) i / (double) n));
        far = larger (far, fabs (f - (double) (i + 1) / (double) n));
    }
    ok (x[0] > edge && far < bound, "%s: within %.5f < %.5f", what, far,
        bound);
}

int
main (void)
{
    enum { N = 1000000 };
    double *x = malloc (N * sizeof *x), y[77], z[78];
    struct stream one, many;
    size_t i;

    if (x == NULL)
        return 1;
    table ();
    stream_init (&one, stream_key ("normal", 1), 0);
    stream_normals (&one, x, N);
    tails (x, N);
    moments (x, N);
    distribution (x, N, -HUGE_VAL, "distribution");
    for (i = 0; i < N / 10; i++)
        x[i] = ziggurat_tail (&one);
    distribution (x, N / 10, ziggurat_edge, "beyond the edge");
    free (x);

    stream_init (&one, 2, 3);
    stream_init (&many, 2, 3);
    stream_word (&one);
    stream_word (&many);
    for (i = 0; i < 77; i++)
        y[i] = stream_normal (&one);
    stream_normals (&many, z, 10);
    stream_normals (&many, z + 10, 0);
    stream_normals (&many, z + 10, 67);
    ok (memcmp (y, z, sizeof y) == 0
            && stream_word (&one) == stream_word (&many),
        "in bulk as one by one, and the streams go on alike");
    return done ();
}
