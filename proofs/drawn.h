/*
 * Expectations over inputs that are drawn, by trying all draws of a law on
 * three points.
 *
 * 0, 1/2, 1 with probabilities 1/6, 2/3, 1/6 have mean 1/2 and mean square
 * 1/3, as the uniform law on [0, 1] has; so independent draws of either give
 * the same mean to every polynomial of degree two.
 */
#ifndef PROOFS_DRAWN_H
#define PROOFS_DRAWN_H

#include "proofs/proof.h"

/* Set MEAN to that of (sum A[i] x_i)^2 over N independent draws, by summing
   over all 3^N of them. */
void drawn_square (fmpq_t mean, const fmpq *a, slong n);

/* Do the three points have the two moments, and is (sum a)^2 / 4 +
   (sum a^2) / 12 what two moments make of the mean square? */
enum truth drawn_check (void);

#endif
