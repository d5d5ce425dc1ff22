/*
 * One column among five directions with the best link on the target tanh (w
 * z1), where 2^-26 of the square overlap g is missing: the rate of -log (1 -
 * g), from the gradient of the population's loss, E F xi link' (z) along the
 * part of the target outside of the column, by the trapezoidal rule in the
 * plane of both.
 *
 * Budget: the rate at g is 2 sum k a_k^2 g^k, less than that at 1 by at most 2
 * (1 - g) sum k^2 a_k^2 = 2 (1 - g) (E f''^2 + E f'^2), and |f''| <=
 * (4/27)^1/2 2 w^2, |f'| <= w.  The rule's step of 1/4 errs by some e^(-8 pi
 * y) on functions analytic within y = 3/2 of the real axis, for w <= 1, and
 * what is left out beyond 9 is less; rounding is that of 73 terms over the
 * root of 1 - g.
 */
#include <math.h>

#include "numerics/elementary.h"
#include "numerics/experiment.h"

enum { DIMENSION = 5, POINTS = 73 };

/* At a point: the density times the step, and tanh and its slope. */
static double
weight (double z)
{
    return portable_exp (-z * z / 2) / (4 * sqrt (2 * acos (-1.)));
}

static double
hyperbolic (double x)
{
    return x < 0 ? -hyperbolic (-x) : 1 - 2 / (1 + portable_exp (2 * x));
}

static double
node (int i)
{
    return (i - (POINTS - 1) / 2) / 4.;
}

/* E F xi link' (z), F = tanh (w (m z + c xi)). */
static double
force (double w, double m, double c)
{
    double sum = 0;
    int i, j;

    for (i = 0; i < POINTS; i++) {
        double z = node (i), moment = 0, slope = 0;

        for (j = 0; j < POINTS; j++) {
            double xi = node (j), f = hyperbolic (w * (m * z + c * xi));

            moment += weight (xi) * f * xi;
            slope += weight (xi) * w * (1 - f * f);
        }
        sum += weight (z) * moment * m * slope;
    }
    return sum;
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    const double missing = 0x1p-26, w = *at;
    double column[DIMENSION], target[DIMENSION], beyond[DIMENSION];
    double m = 0, rate = 0, length = 0, along;
    int i;

    (void) shared;
    (void) stream;
    if (!(w > 0 && w <= 1))
        return RUN_REFUSED;
    /* (3, 1, 1, 2, 1)/4 and, orthogonal to it, (1, -1, 2, -1, -2)/sqrt 11. */
    for (i = 0; i < DIMENSION; i++) {
        static const double one[] = { 3, 1, 1, 2, 1 };
        static const double two[] = { 1, -1, 2, -1, -2 };

        target[i] = one[i] / 4;
        column[i] =
            sqrt (1 - missing) * target[i] + sqrt (missing / 11) * two[i];
        m += column[i] * target[i];
    }
    for (i = 0; i < DIMENSION; i++) {
        beyond[i] = target[i] - m * column[i];
        length += beyond[i] * beyond[i];
    }
    length = sqrt (length);
    along = force (w, m, length);
    for (i = 0; i < DIMENSION; i++)
        rate += 2 * m * beyond[i] * along * beyond[i] / length;
    result[0] = rate / (length * length);
    result[MAX_MEASURES] =
        2 * missing * (w * w * w * w * 16 / 27 + w * w) + 0x1p-36;
    return RUN_DONE;
}

EXPERIMENT (multiindex_tanh_rate) = {
    .axes = "w",
    .measures = "rate",
    .kind = DETERMINISTIC,
    .run = run,
};
