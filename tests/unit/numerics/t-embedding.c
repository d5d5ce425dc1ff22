/* Families of vectors: lengths, angles, and laws. */
#include "numerics/cap.h"
#include "numerics/embedding.h"
#include "numerics/stream.h"
#include "tests/tap.h"

#include <math.h>
#include <stdlib.h>

/* Like fmax, but what is not a number stays. */
static double
larger (double a, double b)
{
    return b > a || isnan (b) ? b : a;
}

static const double level = 1e-9;

/* The largest distance of the Gram matrix from DIAGONAL and OTHER. */
static double
off (const double *rows, size_t count, size_t dim, double diagonal,
     double other)
{
    double gram[40 * 40], worst = 0;
    size_t i, j;

    embedding_gram (gram, rows, count, dim);
    for (i = 0; i < count; i++)
        for (j = 0; j < count; j++)
            worst = larger (worst, fabs (gram[i * count + j]
                                         - (i == j ? diagonal : other)));
    return worst;
}

static int
compare (const void *a, const void *b)
{
    double x = *(const double *) a, y = *(const double *) b;

    return (x > y) - (x < y);
}

/*
 * DKW for one coordinate of a uniform point of the sphere of R^dim, dim > 2:
 * beyond the height t > 0 lies h_{dim-1} (t^2).
 */
static void
coordinate (double *x, size_t n, unsigned dim, const char *what)
{
    double far = 0, bound = sqrt (log (2 / level) / (2 * (double) n));
    size_t i;

    qsort (x, n, sizeof *x, compare);
    for (i = 0; i < n; i++) {
        double square = x[i] * x[i], share, f;
        cap_share (&share, &square, 1, dim - 1);
        f = x[i] > 0 ? 1 - share : share;
        far = larger (far, fabs (f - (double) i / (double) n));
        far = larger (far, fabs (f - (double) (i + 1) / (double) n));
    }
    ok (far < bound, "%s: within %.4f < %.4f", what, far, bound);
}

static void
laws (struct stream *stream)
{
    enum { N = 20000, DIM = 5 };
    static double first[N], last[N], mixed[N];
    double rows[3 * DIM], sum;
    size_t i, k;

    for (i = 0; i < N; i++) {
        embedding_spherical (rows, 1, DIM, stream);
        first[i] = rows[0];
    }
    coordinate (first, N, DIM, "a coordinate on the sphere");
    for (i = 0; i < N; i++) {
        embedding_orthonormal (rows, 3, DIM, stream);
        first[i] = rows[4];
        last[i] = rows[2 * DIM];
        /* The sum of orthonormal rows over sqrt 3 is uniform, too. */
        for (sum = 0, k = 0; k < 3; k++)
            sum += rows[k * DIM + 1];
        mixed[i] = sum / sqrt (3);
    }
    coordinate (first, N, DIM, "first orthonormal row");
    coordinate (last, N, DIM, "last orthonormal row");
    coordinate (mixed, N, DIM, "mean of the orthonormal rows");
}

int
main (void)
{
    double rows[40 * 60], sum = 0;
    struct stream stream;
    size_t i, m;
    int good = 1;

    stream_init (&stream, stream_key ("embedding", 1), 0);
    embedding_orthonormal (rows, 40, 60, &stream);
    ok (off (rows, 40, 60, 1, 0) < 1e-15, "orthonormal rows: %.1e off",
        off (rows, 40, 60, 1, 0));
    embedding_orthonormal (rows, 40, 40, &stream);
    ok (off (rows, 40, 40, 1, 0) < 1e-14, "a whole rotation: %.1e off",
        off (rows, 40, 40, 1, 0));
    for (m = 2; m < 30; m++) {
        embedding_simplex (rows, m, m - 1);
        good &= off (rows, m, m - 1, 1, -1 / ((double) m - 1)) < 1e-14;
        embedding_simplex (rows, m, m + 5);
        good &= off (rows, m, m + 5, 1, -1 / ((double) m - 1)) < 1e-14;
    }
    ok (good, "simplices");
    embedding_spherical (rows, 40, 60, &stream);
    for (i = 0, good = 1; i < 40; i++)
        good &= off (rows + i * 60, 1, 60, 1, 0) < 1e-15;
    ok (good, "unit rows");
    embedding_gaussian (rows, 40, 60, &stream);
    for (i = 0; i < 2400; i++)
        sum += rows[i] * rows[i];
    /* 40 chi^2_2400 / 2400: 7 standard deviations. */
    ok (fabs (sum / 40 - 1) < 7 * sqrt (2. / 2400),
        "normal rows of mean square length 1: %.3f", sum / 40);
    laws (&stream);
    return done ();
}
