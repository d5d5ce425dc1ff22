/*
 * The partial sums S_m(p) = sum_{k <= m} binom(T, k) (-p)^k alternate around
 * (1-p)^T: with R_m^T = (1-p)^T - S_m the sign of R_m^T is (-1)^{m+1}, or
 * R_m^T is zero, for all 0 <= p <= 1, T >= 0, m >= 0 (Bonferroni).
 *
 * By induction on T.  R_m^0 = 0, and Pascal's rule gives
 *
 *     R_m^T = R_m^{T-1} - p R_{m-1}^{T-1},   R_{-1}^T = (1-p)^T >= 0,
 *
 * so that (-1)^{m+1} R_m^T is the sum of (-1)^{m+1} R_m^{T-1} and p times
 * (-1)^m R_{m-1}^{T-1}, neither of them negative.
 */
#ifndef PROOFS_BINOMIAL_H
#define PROOFS_BINOMIAL_H

#include "proofs/certificate.h"
#include "proofs/proof.h"

/* Set R to R_m^T as a polynomial in p; T >= 0, M >= -1. */
void binomial_rest (fmpq_poly_t r, slong t, slong m);

/* Pascal's rule for all T and k, divided by binom(T-1, k-1), and the induction
   step for all T <= 12 and m < T as polynomials. */
enum truth binomial_pascal (struct certificate *certificate);

/*
 * For all m < T <= 8: (-1)^{m+1} R_m^T / p^{m+1} > 0 on [0, 1], by Sturm's
 * theorem; rechecked by Descartes' rule.  It does without the induction.
 */
enum truth binomial_signs (struct certificate *certificate, const char *label);
enum truth binomial_signs_recheck (const struct certificate *certificate,
                                   const char *label);

#endif
