/* All eigenvalues of small symmetric matrices, with proved errors. */
#ifndef NUMERICS_SPECTRUM_H
#define NUMERICS_SPECTRUM_H

#include <stddef.h>

/*
 * Set VALUES to the eigenvalues of the symmetric N x N matrix A in falling
 * order.  Returns a bound of the error of each, for the matrix as it stands,
 * or a negative number when memory is short.
 */
double symmetric_spectrum (double *values, const double *a, size_t n);

/*
 * The same for diag (p) - p p^T, p the softmax of SCORES, each score within
 * SLACK: its Hessian-vector products with the unit vectors make the matrix.
 */
double softmax_spectrum (double *values, const double *scores, double slack,
                         size_t n);

#endif
