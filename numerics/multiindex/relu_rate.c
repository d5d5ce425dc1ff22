/*
 * One column among five directions with the best link on the positive part of
 * z1, at the square overlap g: the rate of -log (1 - g), from the gradient of
 * the population's loss.  With F = (m z + c xi)^+, c^2 = 1 - g, and p the
 * chance that it is not 0, E [F xi | z] = c p and link' (z) = m p; the mean
 * over z is the trapezoidal rule's.
 *
 * Budget: the square of p times the density, continued to z + i y, grows no
 * faster than exp ((1 + 2 g/c^2) y^2/2); with the step 1/16 and g <= 19/20 the
 * rule errs by less than e^(-120), and what lies beyond 9 is less than
 * rounding, some 300 terms of a few ulp over 1 - g.
 */
#include <math.h>

#include "numerics/experiment.h"

enum { DIMENSION = 5, POINTS = 289 };

/* E F xi link' (z). */
static double
force (double m, double c)
{
    double sum = 0;
    int i;

    for (i = 0; i < POINTS; i++) {
        double z = (i - (POINTS - 1) / 2) / 16.;
        double p = erfc (-m * z / (c * sqrt (2))) / 2;

        sum += exp (-z * z / 2) * c * p * m * p;
    }
    return sum / (16 * sqrt (2 * acos (-1.)));
}

static enum experiment_status
run (double *result, const double *at, const void *shared,
     struct stream *stream)
{
    static const double one[] = { 3, 1, 1, 2, 1 };
    static const double two[] = { 1, -1, 2, -1, -2 };
    double column[DIMENSION], target[DIMENSION], beyond[DIMENSION];
    double g = *at, m = 0, rate = 0, length = 0, along;
    int i;

    (void) shared;
    (void) stream;
    if (!(g > 0 && g <= 0.95))
        return RUN_REFUSED;
    /* Orthogonal, of the lengths 4 and sqrt 11. */
    for (i = 0; i < DIMENSION; i++) {
        target[i] = one[i] / 4;
        column[i] = sqrt (g) * target[i] + sqrt ((1 - g) / 11) * two[i];
        m += column[i] * target[i];
    }
    for (i = 0; i < DIMENSION; i++) {
        beyond[i] = target[i] - m * column[i];
        length += beyond[i] * beyond[i];
    }
    length = sqrt (length);
    along = force (m, length);
    for (i = 0; i < DIMENSION; i++)
        rate += 2 * m * beyond[i] * along * beyond[i] / length;
    result[0] = rate / (length * length);
    result[MAX_MEASURES] = 0x1p-42 / (1 - g);
    return RUN_DONE;
}

EXPERIMENT (multiindex_relu_rate) = {
    .axes = "g",
    .measures = "rate",
    .kind = DETERMINISTIC,
    .run = run,
};
