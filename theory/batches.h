/*
 * The gradient in the weights of one class at W = 0 on a batch of B out of n
 * samples, as the mean over the batch of y_i = a_i x_i (see theory/moments.h),
 * for inputs with inner products d/4 + (i = j) d/12: those that have the
 * first two moments of uniform ones exactly.
 */
#ifndef THEORY_BATCHES_H
#define THEORY_BATCHES_H

#include "theory/flint.h"

/* The axes that all quantities of batches have, in this order. */
enum { BATCH_SIZE, BATCH_CLASSES, BATCH_SAMPLES, BATCH_DIM, BATCH_COUNT };
#define BATCH_AXES "B c n d count"
#define BATCH_DOMAIN                                                   \
    "integer B >= 1, integer c >= 2, integer n >= 1, integer d >= 1, " \
    "integer 1 <= count <= n"

/* Set FULL to |mean y|^2 and SINGLE to the mean of |y|^2, over all samples. */
void batch_moments (fmpq_t full, fmpq_t single, const fmpq *at);

/*
 * The mean square over batches, summed over all pairs of samples: each pair
 * times the mean product of how often the two come, drawn one after another
 * from all samples, or DISTINCT.  Takes n^2 terms.
 */
void batch_pairs (fmpq_t value, const fmpq *at, int distinct);
double batch_pairs_work (const fmpq *at);

#endif
