/*
 * The largest eigenvalue of a symmetric operator that has none below its
 * opposite, by power iteration; for the second derivative of a loss, its
 * sharpness.
 */
#ifndef NUMERICS_SHARPNESS_H
#define NUMERICS_SHARPNESS_H

#include <stddef.h>

/* Set Y to A X, vectors of the operator's size; returns 0 when it cannot. */
typedef int operator_product (double *y, const double *x, void *data);

/*
 * What was found at the unit vector v: VALUE = v^T A v, which is at most the
 * largest eigenvalue, and RESIDUAL = |A v - value v|: an eigenvalue lies so
 * near to VALUE (both but for rounding).
 */
struct sharpness {
    double value, residual;
    size_t steps;
};

/*
 * Iterate from VECTOR, SIZE numbers, not all 0, which becomes v; ROOM has as
 * many.  Stops when RESIDUAL <= TOLERANCE |VALUE| or after STEPS products,
 * whichever comes first.  Returns 0 when a product failed or is not finite.
 */
int sharpness_find (struct sharpness *found, operator_product *product,
                    void *data, double *vector, double *room, size_t size,
                    double tolerance, size_t steps);

#endif
