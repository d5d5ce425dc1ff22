/*
 * Exponentials, softmax and maxima of many numbers at once, with the widest
 * vectors the CPU has and the same bits on every CPU.
 */
#ifndef NUMERICS_VECTOR_H
#define NUMERICS_VECTOR_H

#include <stddef.h>
#include <stdint.h>

/*
 * Y[i] = exp X[i] within 2 ulp; 0 for X[i] below -707, HUGE_VAL above 709.78;
 * not a number for what is none.  Y may be X.
 */
void vector_exp (double *y, const double *x, size_t n);

/*
 * P[i] = exp X[i] over their sum, each within 6 + N / 8 + max X - X[i]
 * ulp.  P may be X; N > 0, X finite.
 */
void vector_softmax (double *p, const double *x, size_t n);

/*
 * Softmax of each column of X (ROWS x COLUMNS), in place, with the same
 * accuracy; COLUMNS is a multiple of 8, ROWS > 0.
 */
void vector_softmax_columns (double *x, size_t rows, size_t columns);

/*
 * From scores to the derivative of the loss, in one pass over memory: column j
 * of X (ROWS x COLUMNS, COLUMNS a multiple of 8) becomes SHARE[j] times its
 * softmax less the unit vector of LABEL[j], and LOSS[j] minus the logarithm of
 * the softmax there.  Each element is within (7 + ROWS / 8 + spread of the
 * column) ulp of SHARE[j]; at LABEL[j] that is no relative accuracy.  The
 * loss is not finite where a score is none.
 */
void vector_softmax_residuals (double *x, double *loss, const double *share,
                               const int64_t *label, size_t rows,
                               size_t columns);

/* Column j of D becomes WEIGHT[j] (diag p - p p^T) d with p column j of P,
   both ROWS x COLUMNS, COLUMNS a multiple of 8. */
void vector_softmax_derivative (double *d, const double *p,
                                const double *weight, size_t rows,
                                size_t columns);

/* The least i with X[i] largest; N > 0. */
size_t vector_argmax (const double *x, size_t n);

/* The sum of X[i] Y[i], eight sums side by side and then in pairs. */
double vector_dot (const double *x, const double *y, size_t n);

/* Y += A X. */
void vector_add (double *y, double a, const double *x, size_t n);

#endif
