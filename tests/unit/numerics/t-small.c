/* Small linear systems: integers, pivots, several sides, and no solution. */
#include "numerics/small.h"
#include "tests/tap.h"

#include <float.h>
#include <math.h>

/* Triangular ones of integers with ones on the diagonal, and their product,
   whose rows come in another order: the inverse has integers too. */
static void
fill (double m[][SMALL], size_t size)
{
    size_t i, j, k;

    for (i = 0; i < size; i++)
        for (j = 0; j < size; j++) {
            double *entry = &m[(i * 5 + 3) % size][j];
            *entry = 0;
            for (k = 0; k <= i && k <= j; k++) {
                double lower = k == i ? 1 : (double) ((3 * i + k) % 3) - 1;
                double upper = k == j ? 1 : (double) ((k + 2 * j) % 3) - 1;
                *entry += lower * upper;
            }
        }
}

/* Solutions are known integers. */
static void
integers (void)
{
    double m[SMALL][SMALL], b[SMALL][SMALL], copy[SMALL][SMALL];
    size_t size, i, j, k;
    double worst = 0;
    int solved = 1;

    for (size = 1; size <= SMALL; size++) {
        if (size % 5 == 0)
            continue;
        fill (m, size);
        fill (copy, size);
        for (i = 0; i < size; i++)
            for (j = 0; j < SMALL; j++)
                for (b[i][j] = 0, k = 0; k < size; k++)
                    b[i][j] += m[i][k] * (double) (7 * k + 3 * j + 1);
        solved = solved && small_solve (m, b, size, SMALL);
        for (i = 0; i < size; i++)
            for (j = 0; j < SMALL; j++)
                worst = fmax (worst,
                              fabs (b[i][j] - (double) (7 * i + 3 * j + 1)));
        /* And the inverse, from both sides. */
        for (i = 0; i < size; i++)
            for (j = 0; j < size; j++)
                b[i][j] = i == j;
        fill (m, size);
        solved = solved && small_solve (m, b, size, size);
        for (i = 0; i < size; i++)
            for (j = 0; j < size; j++) {
                double left = -(double) (i == j), right = left;
                for (k = 0; k < size; k++) {
                    left += b[i][k] * copy[k][j];
                    right += copy[i][k] * b[k][j];
                }
                worst = fmax (worst, fmax (fabs (left), fabs (right)));
            }
    }
    ok (solved && worst < 1e-9, "integers to %.0e", worst);
}

/* Hilbert's matrix of four rows: its inverse begins 16, -120, 240, -140. */
static void
hilbert (void)
{
    static const double first[] = { 16, -120, 240, -140 };
    double m[SMALL][SMALL], b[SMALL][SMALL], worst = 0;
    size_t i, j;

    for (i = 0; i < 4; i++)
        for (j = 0; j < 4; j++) {
            m[i][j] = 1 / (1 + (double) (i + j));
            b[i][j] = i == j;
        }
    ok (small_solve (m, b, 4, 4), "Hilbert's matrix");
    for (i = 0; i < 4; i++)
        worst = fmax (worst, fabs (b[0][i] - first[i]));
    ok (worst < 1e-9 && fabs (b[3][3] - 2800) < 1e-8, "and its inverse");
}

static void
pivots (void)
{
    double tiny[SMALL][SMALL] = { { 1e-20, 1 }, { 1, 1 } };
    double swap[SMALL][SMALL] = { { 0, 2 }, { 3, 0 } };
    double twice[SMALL][SMALL] = { { 1, 2, 4 }, { 2, 4, 8 }, { 1, 0, 1 } };
    double nought[SMALL][SMALL] = { { 0 } };
    double odd[SMALL][SMALL] = { { NAN } };
    double b[SMALL][SMALL] = { { 1 }, { 2 } };

    ok (small_solve (tiny, b, 2, 1) && fabs (b[0][0] - 1) < DBL_EPSILON
            && fabs (b[1][0] - 1) < DBL_EPSILON,
        "a tiny pivot is passed over");
    b[0][0] = 8, b[1][0] = 9;
    ok (small_solve (swap, b, 2, 1) && fabs (b[0][0] - 3) < DBL_EPSILON
            && fabs (b[1][0] - 4) < DBL_EPSILON,
        "rows are swapped, with their sides");
    ok (!small_solve (twice, b, 3, 1), "a row twice has no solution");
    ok (!small_solve (nought, b, 1, 1), "nor has nought");
    ok (!small_solve (odd, b, 1, 1), "nor what is no number");
    ok (small_solve (odd, b, 0, 0), "nothing is solved");
}

int
main (void)
{
    integers ();
    hilbert ();
    pivots ();
    return done ();
}
