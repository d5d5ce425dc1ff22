/* The spectrum of diag (p) - p p^T when one class has p and c - 1 others q. */
#ifndef PROOFS_TWO_LEVEL_H
#define PROOFS_TWO_LEVEL_H

#include "proofs/proof.h"

/*
 * For every c and p, q = (1 - p)/(c - 1): the vector (c - 1, -1, ..., -1), the
 * class first, belongs to c p q; the difference of two other unit vectors to
 * q; the vector of ones to 0.  These span the space.
 */
enum truth two_level_vectors (void);

#endif
