#include "numerics/contour.h"

#include <math.h>

enum { POINTS = 64 };

void
contour_derivatives (double *first, double *second, contour_function *f,
                     const void *context, double radius)
{
    const double angle = 2 * M_PI / POINTS;
    double one = 0, two = 0;
    int i;

    for (i = 0; i < POINTS; i++) {
        double c = cos (angle * i), s = sin (angle * i);
        double complex value = f (CMPLX (radius * c, radius * s), context);
        double c2 = cos (angle * ((2 * i) % POINTS));
        double s2 = sin (angle * ((2 * i) % POINTS));
        one += creal (value) * c + cimag (value) * s;
        two += creal (value) * c2 + cimag (value) * s2;
    }
    *first = one / POINTS / radius;
    *second = 2 * (two / POINTS / radius / radius);
}

/*
 * With F = sum a_j z^j the rule gives a_k + sum_{m > 0} a_{k + 64 m} r^{64 m}
 * (and, F being real on the line, nothing from negative powers), and |a_j| <=
 * SIZE (3 r)^-j: the rest is below SIZE (3 r)^-k 3^-64 * 2.  Values count with
 * 1 / r^k, the second derivative is twice a_2; the sum rounds POINTS times.
 */
double
contour_error (int order, double radius, double size, double rounding)
{
    double power = order == 1 ? radius : radius * radius / 2;
    double rest = 2 * pow (3, -POINTS) * size;

    return (rest + rounding + (POINTS + 8) * 0x1p-53 * size) / power;
}

double complex
log_sum_exp (const double complex *x, int n)
{
    double re = 0, im = 0;
    int i;

    for (i = 0; i < n; i++) {
        double size = exp (creal (x[i]));
        re += size * cos (cimag (x[i]));
        im += size * sin (cimag (x[i]));
    }
    return CMPLX (log (hypot (re, im)), atan2 (im, re));
}
