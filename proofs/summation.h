/*
 * Sums against integrals.  Let F have k - 1 continuous derivatives on the real
 * line, all integrable with limit 0 at both ends, the last of them absolutely
 * continuous.  With the polynomials P_1 = x - 1/2, P_k' = P_{k-1}, of mean
 * zero over [0, 1] and continued with period one, integration by parts gives
 *
 *     sum_{x in Z} F (x) - int F = (-1)^(k-1) int F^(k) P_k,
 *
 * since P_k is continuous for k >= 2 and P_1 jumps by -1 at the integers; and
 * as the integral of F^(k) is zero, P_k may be moved by a constant.  So
 *
 *     |sum F - int F| <= K int |F^(k)|, K half of the range of P_k.
 */
#ifndef PROOFS_SUMMATION_H
#define PROOFS_SUMMATION_H

#include "proofs/certificate.h"
#include "proofs/proof.h"

enum { SUMMATION_ORDER = 8 };

/* Set P to P_k, 1 <= K <= SUMMATION_ORDER, by K - 1 integrations. */
void summation_kernel (fmpq_poly_t p, slong k);

/*
 * Set CONSTANT >= K for the order K, 1 <= K <= SUMMATION_ORDER, above it by a
 * relative 2^-20 at most: from the values of P_k at 0, 1/2 (K even) or 0 and
 * 1 (K = 1), or twice a bound on the amplitude (other odd K).
 */
void summation_constant (fmpq_t constant, slong k);

/*
 * Are the kernels up to order ORDER continuous, of mean zero, one the
 * derivative of the next, and within the range that summation_constant says?
 * The range is found by Sturm's theorem, and rechecked by Descartes' rule.
 */
enum truth summation_check (slong order, struct certificate *certificate,
                            const char *label);
enum truth summation_recheck (slong order,
                              const struct certificate *certificate,
                              const char *label);

#endif
