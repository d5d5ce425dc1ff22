/*
 * Identities of the flow of overlaps, with symbols for everything: two or
 * three directions, tensors of orders one to three.  Steps of proofs.
 */
#ifndef PROOFS_OVERLAP_IDENTITIES_H
#define PROOFS_OVERLAP_IDENTITIES_H

#include "proofs/proof.h"

/* For every cubic f in two variables and every 2 x 2 M, the best link E [f (M
   z
   + (I - M M^T)^(1/2) xi)] has the square mean Phi (M M^T), and those of the
   partial derivatives of f have the Gram matrix S (M M^T). */
enum truth overlap_model (struct certificate *certificate);

/* S is symmetric and the gradient of Phi. */
enum truth overlap_gradient (struct certificate *certificate);

/* M' = (I - G) S M gives G' = (I - G) S G + G S (I - G) for G = M M^T. */
enum truth overlap_rates (struct certificate *certificate);

/* tr (adj (G) G') = 2 tr ((I - G) S) det G. */
enum truth overlap_growth (struct certificate *certificate);

/* tr (S G') = 2 tr ((I - G) S G S) = 2 |P^T S R|^2, I - G = P P^T, G = R R^T.
 */
enum truth overlap_gain (struct certificate *certificate);

/* v^T S (M M^T) v is a sum of squares. */
enum truth overlap_gram (struct certificate *certificate);

/* So is v^T (S_k (c I + N N^T) - c^(k-1) S_k (I)) v for c >= 0. */
enum truth overlap_raised (struct certificate *certificate);

#endif
