/*
 * A linear memory with a softmax on fixed rational entries, for statements
 * that hold for all entries: scores u_z^T (t A + s V) e_x of M classes z for
 * token x, labelled f(x) = x mod M for x from 0, with
 *
 *     4 u_z[i] = (5z + 3i + z i) mod 7 - 3,   2 e_x[i] = (3x + 2i + 2x i) mod
 *     5 - 2, 4 A[i][j] = (i + 2j + i j) mod 5 - 2,   2 V[i][j] = (2i + j) mod
 * 3
 *     - 1.
 */
#ifndef THEORY_SOFTMAX_H
#define THEORY_SOFTMAX_H

#include "theory/flint.h"

/* Set VALUE to u_z^T A e_x and SLOPE to u_z^T V e_x in dimension D. */
void softmax_score (fmpq_t value, fmpq_t slope, slong token, slong class,
                    slong d);

/* Set each of the M balls VALUE[z] to the score T u_z^T A e_x and SLOPE[z] to
   its derivative in s. */
void softmax_scores (arb_ptr value, arb_ptr slope, slong token, slong classes,
                     slong d, const fmpq_t t, slong prec);

/* Set MASS to the Zipf mass of exponent 2 of token x of N. */
void softmax_mass (fmpq *mass, slong tokens);

#endif
