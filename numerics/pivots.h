/* The squared pivots of overlap matrices. */
#ifndef NUMERICS_PIVOTS_H
#define NUMERICS_PIVOTS_H

#include <stddef.h>

struct stream;

enum { PIVOTS_MOST = 16 };

/*
 * Set PIVOT[0], ..., PIVOT[Q-1] to the squared diagonal of Cholesky's factor
 * of the overlap matrix of Q directions of R^D with a random frame of R
 * vectors, Q <= R <= PIVOTS_MOST.  Returns 0 when memory is short.
 */
int haar_pivots (double *pivot, size_t q, size_t d, size_t r,
                 struct stream *stream);

#endif
