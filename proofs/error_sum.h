/*
 * The error E = sum_x p_x h_d (w_x) of two classes over the Zipf law
 * p_x = C x^-a, C = 1/zeta (a), with weights of squares w_x = x^-2b/Z,
 * Z = zeta (2b), against its integral.
 *
 * F (x) = C x^-a h_d (x^-2b/Z), continued by zero where the argument of h_d
 * exceeds 1, has the integral, with k = (a-1)/b,
 *
 *     L = C Z^{k/2}/(2 (a-1)) Gamma ((d+1)/2) Gamma ((k+1)/2)
 *         / (sqrt (pi) Gamma ((d+k+1)/2)),
 *
 * by x = (Zw)^{-1/2b} and int w^{s-1} h_d dw = B (s+1/2, d/2)/(2s B), where
 * B = B (d/2, 1/2).
 *
 * With the operator t = x d/dx, x^n F^(n) = x^-a (t-a)(t-a-1)...(t-a-n+1) C
 * h_d is x^-a C times
 *
 *     g h_d + (1/B) sum_j u_j m (m-1)...(m-j+1) w^{1/2+j} (1-w)^{m-j},
 *
 * m = d/2-1, where for i = 0, ..., n-1, from g = 1 and u = 0,
 *
 *     u_j <- -(b (2j+1) + a + i) u_j + 2b u_{j-1} (+ b g for j = 0),
 *     g <- -(a+i) g.
 *
 * F has n - 1 continuous derivatives when d > 2 (n-1).  Each term is a Beta
 * integral, and proofs/summation.h gives, K_n its constant, s = (a+n-1)/(2b),
 *
 *     |E/L - 1| <= K_n (a-1)/b Z^{n/2b} S Gamma (y)
 *                  / (Gamma (y + n/2b) Gamma ((k+1)/2)), y = (d+k+1)/2,
 *     S = |g| Gamma (s+1/2)/(2s) + sum_j |u_j| Gamma (s+j+1/2).
 *
 * As Gamma (y+r) >= y^r Gamma (y) for r >= 1 (Hoelder's inequality),
 *
 *     |E/L - 1| <= M_n (2Z/d)^{n/2b} for all a > 1, d > 2 (n-1), n >= 2b > 1,
 *     M_n = K_n (a-1)/b S/Gamma ((k+1)/2):
 *
 * less than any power of 1/d, as n is free.  For n < 2b, that is r < 1, the
 * same inequality in another place gives Gamma (y+r) >= y (y+r)^{r-1} Gamma
 * (y), which at y >= 1 is at least half of y^r Gamma (y): then M_n is to be
 * doubled. So n = 1 does for all a > 1, 2b > 1 and d >= 1.
 */
#ifndef PROOFS_ERROR_SUM_H
#define PROOFS_ERROR_SUM_H

#include "proofs/proof.h"

enum { ERROR_ORDER = 6 };

/* Are g and the u_j those of x^n F^(n), for all a, b, d and n <= 6? */
enum truth error_derivatives (struct certificate *certificate);

/* Set BOUND to M_n (2 zeta (2B)/D)^{n/2B}, not doubled, for every A and B of
   two balls. */
void error_bound (arb_t bound, const arb_t a, const arb_t b, slong d, slong n,
                  slong prec);

/*
 * Set VALUE to the integral of F for N = 0, of the sum of the absolute terms
 * of F^(N) else, over x <= e^40, by quadrature; D even.  What is left out is
 * not negative.
 */
void error_quadrature (arb_t value, const arb_t a, const arb_t b, slong d,
                       slong n, slong prec);

#endif
