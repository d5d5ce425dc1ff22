/*
 * Tokens as particles: the scores of N tokens under gradient descent depend on
 * the inner products of keys, of outputs and on frequencies alone.  Here on a
 * family of rational embeddings that hold for any statement about all of
 * them; x, y, i count from 0:
 *
 *     8 e_x[i] = (x^2 + 3 x i + 2 x + 5 i + 1) mod 13 - 6,
 *     4 u_y[i] = (y^2 + 5 y i + 2 y + 3 i + 1) mod 7 - 3,
 *
 * labels f(x) = x mod M and frequencies p(x) proportional to 1 / (x + 1).
 */
#ifndef THEORY_PARTICLE_H
#define THEORY_PARTICLE_H

#include "theory/flint.h"

/* Set entry I of the key of token X, or of the output of class Y. */
void particle_key (fmpq_t value, slong x, slong i);
void particle_output (fmpq_t value, slong y, slong i);

/* Set G (N x N) to the inner products of N keys, or K (M x M) to those of M
   outputs, in dimension D. */
void particle_key_gram (fmpq_mat_t g, slong d);
void particle_output_gram (fmpq_mat_t k, slong d);

/* Set P to the frequencies of N tokens. */
void particle_mass (fmpq *p, slong n);

/*
 * The tokens of batch number K (from 0) of B tokens, a fixed sequence for
 * statements that hold for all: SHARE[x] is set to the part of the batch that
 * is token x, of N; draw j is (K^2 + 3 K + 5 j + K j) mod N.
 */
void particle_batch (fmpq *share, slong k, slong b, slong n);

/* Set P[z] to the softmax of the N scores S[z], all balls. */
void particle_softmax (arb_ptr p, arb_srcptr s, slong n, slong prec);

#endif
