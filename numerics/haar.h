/*
 * Random orthonormal frames: the law on the d x r matrices W with W^T W = I
 * that no rotation of R^d changes (Haar's, on the Stiefel manifold).
 *
 * It is the law of Q in X = Q R, X having independent normal elements, only
 * when R has a positive diagonal.  Householder's reflections, as libraries
 * use them, give the first column of Q a negative first element always; its
 * columns are to be multiplied by the signs of R's diagonal.
 */
#ifndef NUMERICS_HAAR_H
#define NUMERICS_HAAR_H

#include <stddef.h>

struct stream;

/* Fill FRAME, D x R with 1 <= R <= D, row by row, with a random orthonormal
   frame; its columns are orthonormal to some units of rounding. */
void haar_frame (double *frame, size_t d, size_t r, struct stream *stream);

/*
 * Fill BLOCK, Q x R, with the first Q <= D rows of such a frame, that is with
 * W*^T W for any fixed frame W* of Q columns, in O((Q + R) R^2) operations
 * however large D <= 2^40 is.  The law is that of haar_frame, the numbers are
 * others.  Returns 0 when memory is short, else 1.
 */
int haar_block (double *block, size_t q, size_t d, size_t r,
                struct stream *stream);

/* Set G, Q x Q and symmetric, to M M^T for the Q x R matrix M: the squared
   overlaps. */
void overlap_matrix (double *g, const double *m, size_t q, size_t r);

/* Replace X, N x R with N >= R and of full rank, by the Q of X = Q R with
   the diagonal of R positive. */
void orthonormalise (double *x, size_t n, size_t r);

#endif
