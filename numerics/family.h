/*
 * The family of keys, outputs and batches of theory/particle.h in doubles,
 * which hold its entries exactly.
 */
#ifndef NUMERICS_FAMILY_H
#define NUMERICS_FAMILY_H

#include "numerics/bounded.h"

/*
 * A descent of N tokens among M classes with steps of size RATE: keys of the
 * family in D dimensions, outputs of the family or, when ORTHONORMAL, unit
 * vectors, keys and outputs turned at random in max (d, M) + 2 dimensions.
 * Null for parameters without a meaning or when memory is short.
 */
struct bounded *family_descent (double n, double m, double d, double rate,
                                int orthonormal, struct stream *stream);

/* Set SHARE (of length padded) to the parts of batch number K of B tokens. */
void family_batch (double *share, size_t k, size_t b, size_t n);

#endif
