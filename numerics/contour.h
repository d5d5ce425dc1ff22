/*
 * Derivatives at 0 of a function that is analytic around 0, from its values on
 * a circle alone (Cauchy's formula, trapezium rule): nothing cancels, and the
 * error falls geometrically with the number of points.
 */
#ifndef NUMERICS_CONTOUR_H
#define NUMERICS_CONTOUR_H

#include <complex.h>

typedef double complex contour_function (double complex z,
                                         const void *context);

/* Set FIRST and SECOND to the derivatives at 0 of F, from 64 points on the
   circle of RADIUS; F is real on the real line. */
void contour_derivatives (double *first, double *second, contour_function *f,
                          const void *context, double radius);

/*
 * A bound of the error of derivative ORDER, 1 or 2, when F is analytic up to 3
 * RADIUS with |F| <= SIZE there, and its values are within ROUNDING.
 */
double contour_error (int order, double radius, double size, double rounding);

/* log sum exp X[i] of N numbers with |Im X[i]| < pi/2: for |Re X[i]| <= 300
   and |Im X[i]| <= 1/2 within (2 N + 16 + 4 |value|) ulp of one, when the
   library's functions are within 4. */
double complex log_sum_exp (const double complex *x, int n);

#endif
