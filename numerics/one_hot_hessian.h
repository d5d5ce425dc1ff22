/* The Hessian of softmax regression on one-hot inputs. */
#ifndef NUMERICS_ONE_HOT_HESSIAN_H
#define NUMERICS_ONE_HOT_HESSIAN_H

#include "numerics/one_hot.h"

/* Set SHARES (classes x padded) to the probabilities of MODEL: column k those
   of input k.  Each is relatively within (8 + c / 8 + margin) ulp. */
void one_hot_shares (double *shares, const struct one_hot *model);

/*
 * The largest eigenvalue of the Hessian of the mean loss, a square matrix of
 * classes x classes rows, by the power method on Hessian-vector products.  Set
 * BUDGET to a bound of its error, ERROR being that of the margins; it is
 * infinite when the power method has not come to an end.  Returns a negative
 * number when memory is short.
 */
double one_hot_top_eigenvalue (double *budget, const struct one_hot *model,
                               const double *error);

#endif
