/* Random frames: their law, by two routes, and what is not their law. */
#include "numerics/chi_square.h"
#include "numerics/haar.h"
#include "numerics/stream.h"
#include "tests/tap.h"

#include <gsl/gsl_linalg.h>
#include <math.h>
#include <stdlib.h>

enum { N = 20000, MOST = 5 };

static const double level = 1e-9;

static int
compare (const void *a, const void *b)
{
    double x = *(const double *) a, y = *(const double *) b;

    return (x > y) - (x < y);
}

/* Dvoretzky, Kiefer, Wolfowitz and Massart: at the level, no sample of the law
   is further from it. */
static double
reach (void)
{
    return sqrt (log (2 / level) / (2. * N));
}

/* Has the sample X, of N numbers, the LAW? */
static int
is_law (double *x, double law (double x))
{
    double far = 0;
    size_t i;

    qsort (x, N, sizeof *x, compare);
    for (i = 0; i < N; i++) {
        double f = law (x[i]);
        if (!(fabs (f - (double) i / N) <= far))
            far = fabs (f - (double) i / N);
        if (!(fabs (f - (double) (i + 1) / N) <= far))
            far = fabs (f - (double) (i + 1) / N);
    }
    return far < reach ();
}

/* Have the samples X and Y one law? */
static int
one_law (double *x, double *y)
{
    size_t i, j = 0;
    double far = 0;

    qsort (x, N, sizeof *x, compare);
    qsort (y, N, sizeof *y, compare);
    for (i = 0; i < N; i++) {
        while (j < N && y[j] <= x[i])
            j++;
        if (!(fabs ((double) (i + 1) / N - (double) j / N) <= far))
            far = fabs ((double) (i + 1) / N - (double) j / N);
    }
    return far < 2 * reach ();
}

static double
exponential (double x)
{
    return 1 - exp (-x / 2);
}

static double
four_degrees (double x)
{
    return 1 - exp (-x / 2) * (1 + x / 2);
}

static double
one_degree (double x)
{
    return erf (sqrt (x / 2));
}

/* By the Poisson sum of 20 terms. */
static double
forty_degrees (double x)
{
    double term = exp (-x / 2), sum = 0;
    int k;

    for (k = 0; k < 20; k++) {
        sum += term;
        term *= x / (2 * (k + 1));
    }
    return 1 - sum;
}

static double
normal (double x)
{
    return 1 - erfc (x / sqrt (2)) / 2;
}

static void
chi_square (double *x)
{
    static const struct {
        double freedom, (*law) (double x);
    } cases[] = { { 1, one_degree },
                  { 2, exponential },
                  { 4, four_degrees },
                  { 40, forty_degrees } };
    struct stream stream;
    size_t i, k;

    for (k = 0; k < sizeof cases / sizeof *cases; k++) {
        stream_init (&stream, stream_key ("chi-square", 1), k);
        for (i = 0; i < N; i++)
            x[i] = chi_square_draw (cases[k].freedom, &stream);
        ok (is_law (x, cases[k].law), "chi-square, %g degrees",
            cases[k].freedom);
        if (k == 1)
            ok (!is_law (x, four_degrees), "and not two degrees more");
    }
    for (i = 0; i < N; i++)
        x[i] = (chi_square_draw (1e8, &stream) - 1e8) / sqrt (2e8);
    ok (is_law (x, normal), "10^8 degrees: nearly normal");
}

static void
orthonormal (void)
{
    static const size_t cases[][2] = {
        { 1, 1 }, { 2, 2 }, { 5, 5 }, { 20, 20 }, { 1000, 7 }
    };
    struct stream stream;
    size_t k, i, j, l;

    stream_init (&stream, stream_key ("orthonormal", 1), 0);
    for (k = 0; k < sizeof cases / sizeof *cases; k++) {
        size_t d = cases[k][0], r = cases[k][1];
        double *w = malloc (d * r * sizeof *w), worst = 0;
        haar_frame (w, d, r, &stream);
        for (i = 0; i < r; i++)
            for (j = 0; j < r; j++) {
                double sum = i == j ? -1 : 0;
                for (l = 0; l < d; l++)
                    sum += w[l * r + i] * w[l * r + j];
                if (!(fabs (sum) <= worst))
                    worst = fabs (sum);
            }
        ok (worst < 1e-13, "%zu x %zu: orthonormal within %.1e", d, r, worst);
        free (w);
    }
}

/* Archimedes: each coordinate of a random unit vector of R^3 is uniform. */
static double
uniform (double x)
{
    return (x + 1) / 2;
}

/* Element E of N frames (or, of the first Q rows, of blocks) of R^3. */
static void
elements (double *x, size_t r, size_t e, size_t q)
{
    double w[9];
    struct stream stream;
    size_t i;

    for (i = 0; i < N; i++) {
        stream_init (&stream, stream_key ("elements", r), i);
        if (q == 0)
            haar_frame (w, 3, r, &stream);
        else if (!haar_block (w, q, 3, r, &stream))
            exit (1);
        x[i] = w[e];
    }
}

static void
coordinates (double *x)
{
    size_t r, e, q, good = 0, all = 0;

    for (r = 1; r <= 3; r++)
        for (e = 0; e < 3 * r; e++, all++) {
            elements (x, r, e, 0);
            good += (size_t) is_law (x, uniform);
        }
    ok (good == all, "all %zu elements of frames of R^3 are uniform", all);
    good = all = 0;
    for (r = 1; r <= 3; r++)
        for (q = 1; q <= 3; q++)
            for (e = 0; e < q * r; e++, all++) {
                elements (x, r, e, q);
                good += (size_t) is_law (x, uniform);
            }
    ok (good == all, "all %zu elements of blocks of R^3 are uniform", all);
}

/* The largest overlap, the determinant of G, and a mixed product. */
static double
feature (const double *m, size_t q, size_t r, int which)
{
    double g[MOST * MOST];

    overlap_matrix (g, m, q, r);
    switch (which) {
    case 0:
        return g[0] + g[q + 1];
    case 1:
        return g[0] * g[q + 1] - g[1] * g[q];
    case 2:
        return m[0] * m[r + 1] + m[1];
    default:
        return g[1];
    }
}

/* Both routes have one law. */
static void
routes (double *x, double *y)
{
    static const size_t cases[][3] = {
        { 2, 7, 3 }, { 2, 4, 3 }, { 3, 12, 5 }, { 2, 2, 2 }, { 5, 6, 2 }
    };
    double w[12 * MOST];
    struct stream stream;
    size_t k, i;
    int which;

    for (k = 0; k < sizeof cases / sizeof *cases; k++) {
        size_t q = cases[k][0], d = cases[k][1], r = cases[k][2];
        int good = 1;
        for (which = 0; which < 4; which++) {
            stream_init (&stream, stream_key ("routes", k), 0);
            for (i = 0; i < N; i++) {
                haar_frame (w, d, r, &stream);
                x[i] = feature (w, q, r, which);
                if (!haar_block (w, q, d, r, &stream))
                    exit (1);
                y[i] = feature (w, q, r, which);
            }
            /* With d = q = r two of them are constant, but for rounding. */
            good &= (d == r && which != 2) || one_law (x, y);
        }
        ok (good, "q = %zu, d = %zu, r = %zu: frame and block alike", q, d, r);
    }
}

/* The Q of GSL's QR, as it comes. */
static double
first_by_library (struct stream *stream)
{
    double first;
    gsl_matrix *x = gsl_matrix_alloc (4, 2), *q = gsl_matrix_alloc (4, 4),
               *r = gsl_matrix_alloc (4, 2);
    gsl_vector *tau = gsl_vector_alloc (2);

    stream_normals (stream, x->data, 8);
    gsl_linalg_QR_decomp (x, tau);
    gsl_linalg_QR_unpack (x, tau, q, r);
    first = gsl_matrix_get (q, 0, 0);
    gsl_matrix_free (x);
    gsl_matrix_free (q);
    gsl_matrix_free (r);
    gsl_vector_free (tau);
    return first;
}

/* Without the signs of R the first element is never positive. */
static void
signs (void)
{
    double w[8];
    struct stream stream;
    size_t i, library = 0, here = 0;

    stream_init (&stream, stream_key ("signs", 1), 0);
    for (i = 0; i < 1000; i++) {
        library += first_by_library (&stream) > 0;
        haar_frame (w, 4, 2, &stream);
        here += w[0] > 0;
    }
    ok (library == 0, "a library's Q has no positive first element: no frame "
                      "of Haar's law");
    ok (here > 390 && here < 610, "here %zu of 1000 are positive", here);
}

int
main (void)
{
    double *x = malloc (N * sizeof *x), *y = malloc (N * sizeof *y);

    if (x == NULL || y == NULL)
        return 1;
    chi_square (x);
    orthonormal ();
    coordinates (x);
    routes (x, y);
    signs ();
    free (x);
    free (y);
    return done ();
}
