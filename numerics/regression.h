/*
 * Softmax regression: the scores of an input x are W x, one row of W for each
 * class, and the loss is the mean cross-entropy sum_i share_i (-log softmax
 * (W x_i)_label_i).  All samples at once, or a batch of them.
 *
 * A pass goes over tiles of some hundred samples: their scores, one class a
 * row, are made by a product with W, turned into residuals while they are in
 * the cache, and multiplied with the inputs again; no matrix is transposed and
 * no room grows with the number of samples.  So inputs that do not fit into
 * memory can be given in parts.
 */
#ifndef NUMERICS_REGRESSION_H
#define NUMERICS_REGRESSION_H

#include <stddef.h>

#include "numerics/samples.h"

struct regression {
    size_t classes;
    size_t dim, width; /* columns of W: a multiple of 8 */
    size_t size;       /* classes x width: the parameters */
    double *weights;   /* classes x width: W; nought in the padding */
    double *gradient;  /* the same shape */
    double loss;       /* what the last pass found */
    double *scores, *slopes, *own; /* room for one tile */
    int fresh;
};

/* C classes and D inputs, W = 0.  Null for parameters without a meaning or
   when memory is short. */
struct regression *regression_new (double c, double d);
void regression_free (struct regression *model);

/*
 * Set the gradient of the loss and the loss itself.  The loss is not finite
 * when a score is none: training diverged.
 */
void regression_gradient (struct regression *model,
                          const struct samples *samples);

/* The same in parts: after BEGIN, each ADD brings further samples. */
void regression_begin (struct regression *model);
void regression_add (struct regression *model, const struct samples *part);

/*
 * Set LOSS[y] to the sum of share_i (-log softmax) over the samples of class
 * y, and WRONG[y] to the sum of the shares of those whose largest score is
 * not that of y (of equal scores the lowest class is taken).  Either may be
 * null.  Returns the sum of all losses, not finite after a divergence.
 */
double regression_losses (double *loss, double *wrong,
                          struct regression *model,
                          const struct samples *samples);

/* Set SQUARES[k] to the squared length of row k of the gradient. */
void regression_squares (double *squares, const struct regression *model);

/*
 * Set TRACE[k] to the trace of block (k, k) of the second derivative,
 * sum_i share_i p_k (1 - p_k) |x_i|^2; and, unless it is null, BLOCK[k c + j]
 * to the trace of block (k, j).
 */
void regression_traces (double *trace, double *block, struct regression *model,
                        const struct samples *samples);

/* Set MOST[k] to the largest probability that class k has for any sample. */
void regression_most (double *most, struct regression *model,
                      const struct samples *samples);

/*
 * Set OUT (classes x width) to the second derivative applied to DIRECTION,
 * both like W: the sum of share_i S_i V x_i x_i^T, S = diag (p) - p p^T.
 */
void regression_hessian_product (double *out, struct regression *model,
                                 const struct samples *samples,
                                 const double *direction);

struct optimiser;

/* STEPS steps of OPTIMISER, of size model->size, on all samples.  Returns 0
   when training diverged: the loss of the last gradient is not finite. */
int regression_train (struct regression *model, const struct samples *samples,
                      struct optimiser *optimiser, size_t steps);

#endif
