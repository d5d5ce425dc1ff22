/*
 * The sum MM (T) = sum_x p_x (1-p_x)^T over the Zipf law p_x = C x^-a,
 * C = 1/zeta (a), against its integral.
 *
 * F (x) = p (1-p)^T with p = C x^-a, continued by zero where p >= 1, has T - 1
 * continuous derivatives, and its integral is
 *
 *     I (T) = C^{1/a}/a B (1-1/a, T+1).
 *
 * x^k F^(k) is the sum over j <= k of g_j T (T-1)...(T-j+1) p^{1+j}
 * (1-p)^{T-j} with g_j <- (-a (1+j) - i) g_j + a g_{j-1} for i = 0, ..., k-1,
 * from g_0 = 1, as p d/dp takes p^m (1-p)^n to m p^m (1-p)^n - n p^{m+1}
 * (1-p)^{n-1}.  Each term is a Beta integral, so that proofs/summation.h
 * gives, K_k its constant,
 *
 *     |MM - I| <= K_k C^{(1-k)/a}/a Gamma (T+1)/Gamma (T+2+(k-1)/a)
 *                 sum_j |g_j| Gamma (j+1+(k-1)/a),
 *
 * and as Gamma (x+s) >= x^s Gamma (x) for s >= 1 (Hoelder's inequality),
 *
 *     |MM/I - 1| <= M_k (zeta(a)/T)^{k/a} for all a > 1 and T >= k >= a,
 *     M_k = K_k sum_j |g_j| Gamma (j+1+(k-1)/a) / Gamma (1-1/a).
 *
 * For k < a, that is 0 < s < 1, the same inequality in another place gives
 * Gamma (x+s) >= x (x+s)^{s-1} Gamma (x), which at x >= 1 is at least half of
 * x^s Gamma (x): then M_k is to be doubled.  So k = 1 does for all a > 1.
 */
#ifndef PROOFS_UNSEEN_SUM_H
#define PROOFS_UNSEEN_SUM_H

#include "proofs/proof.h"

enum { UNSEEN_ORDER = 6 };

/* Are the g_j those of x^k F^(k), for all a and T and k <= UNSEEN_ORDER? */
enum truth unseen_derivatives (struct certificate *certificate);

/* Set BOUND to M_k (zeta (A)/T)^{k/A}, not doubled, for every A > 1 of a
   ball. */
void unseen_bound (arb_t bound, const arb_t a, const arb_t t, slong k,
                   slong prec);

/*
 * Set VALUE to the integral over x <= e^8 of the sum of the absolute terms of
 * F^(k), by quadrature: at most, and about, what the Beta integrals add up to.
 */
void unseen_quadrature (arb_t value, const arb_t a, slong t, slong k,
                        slong prec);

#endif
