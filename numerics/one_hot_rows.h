/* Gradient and Hessian of softmax regression on one-hot inputs, row by row. */
#ifndef NUMERICS_ONE_HOT_ROWS_H
#define NUMERICS_ONE_HOT_ROWS_H

#include "numerics/one_hot.h"

/* Of each class: |df/dw_k| and tr d^2 f/dw_k^2, and bounds of their relative
   errors. */
struct one_hot_rows {
    size_t classes;
    double *gradient, *curvature, *gradient_error, *curvature_error;
};

/*
 * The rows of Zipf's model on C classes, 2 <= C <= 2000, after STEPS gradient
 * steps of size TIME / STEPS from weights 0, by the whole matrix of the
 * gradient and the diagonal of the Hessian.  Null for other parameters or when
 * memory is short.
 */
struct one_hot_rows *one_hot_rows_new (double c, double time, double steps);
void one_hot_rows_free (struct one_hot_rows *rows);

/* The correlation of log gradient with log curvature; sets BUDGET to a bound
   of its error. */
double one_hot_rows_correlation (double *budget,
                                 const struct one_hot_rows *rows);

/* The slope of log curvature against log gradient by least squares; sets
   BUDGET to a bound of its error. */
double one_hot_rows_slope (double *budget, const struct one_hot_rows *rows);

#endif
