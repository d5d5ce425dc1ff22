/*
 * Hermite polynomials of probabilists: He_0 = 1, He_1 = z, He_{k+1} = z He_k -
 * k He_{k-1}.  Under the standard normal law E He_j He_k = k! (j = k), so h_k
 * = He_k / sqrt (k!) are orthonormal, and a function f has the coefficients
 * a_k = E f (z) h_k (z).
 */
#ifndef THEORY_HERMITE_H
#define THEORY_HERMITE_H

#include "theory/flint.h"

/* Set HE to He_K, K >= 0. */
void hermite_polynomial (fmpz_poly_t he, slong k);

/* Set C[k], 0 <= k <= degree, to the numbers with F = sum C[k] He_k.  So a_k =
   C[k] sqrt (k!), and a_k^2 = C[k]^2 k! is rational. */
void hermite_expand (fmpq *c, const fmpq_poly_t f);

/* Set PHI to E f (x) f (y) = sum a_k^2 g^k, as a polynomial in g, the
   correlation of the normal x and y.  May alias. */
void hermite_kernel (fmpq_poly_t phi, const fmpq_poly_t f);

/* Set H[k] to h_k (Z) for 0 <= k < N. */
void hermite_values (arb_ptr h, slong n, const arb_t z, slong prec);

/* Set H to h_K (Z), K >= 0; may alias Z. */
void hermite_value (arb_t h, slong k, const arb_t z, slong prec);

/* Set ROOT to sqrt (K!), K >= 0. */
void hermite_norm (arb_t root, slong k, slong prec);

#endif
