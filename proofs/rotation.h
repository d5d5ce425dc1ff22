/* Rotations with rational entries, for statements about all of them. */
#ifndef PROOFS_ROTATION_H
#define PROOFS_ROTATION_H

#include "theory/flint.h"

/*
 * Set Q, square, to a product of rotations by the angles of the triangles 3,
 * 4, 5 and 5, 12, 13 in turn, one in each coordinate plane: Q Q^T = 1.
 */
void rational_rotation (fmpq_mat_t q);

#endif
