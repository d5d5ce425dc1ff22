/*
 * Softmax regression on one-hot inputs: c classes, every sample of class k is
 * the unit vector e_k and comes with frequency p_k, the scores of input k are
 * column k of the c x c matrix W.  The mean cross-entropy is
 * sum_k p_k (-log softmax (W e_k)_k).  Matrices lie row by row, PADDED columns
 * to a row; row j is class j.
 */
#ifndef NUMERICS_ONE_HOT_H
#define NUMERICS_ONE_HOT_H

#include <stddef.h>

struct one_hot {
    size_t classes, padded; /* columns: a multiple of 8 */
    size_t size;            /* classes x padded: the parameters */
    double *weights;        /* classes x padded: W; nought in the padding */
    double *gradient;       /* the same shape: see one_hot_gradient */
    double *frequency;      /* padded: p; nought in the padding */
};

/* C classes, 2 <= C <= 2^13, of Zipf's law p_k ~ k^-ALPHA, k from 1; W = 0.
   Null for parameters without a meaning or when memory is short. */
struct one_hot *one_hot_new (double alpha, double c);
void one_hot_free (struct one_hot *model);

/* Set the gradient to p_k (softmax (W e_k)_j - 1[j = k]).  Each entry is
   within (8 + c / 8 + spread of the column) ulp of p_k times what it
   multiplies or, next to 1, within as many ulp of p_k. */
void one_hot_gradient (struct one_hot *model);

/* W_kk less the largest other entry of column K, from 0. */
double one_hot_margin (const struct one_hot *model, size_t k);

/* -log softmax (W e_k)_k of input K, from 0: computed without cancellation as
   log1p of the sum of the others over the right one. */
double one_hot_loss (const struct one_hot *model, size_t k);

#endif
