/*
 * Storage schemes: how strongly, q(x), the memory W = sum q(x) u_f(x) e_x^T
 * holds each of N tokens of probability p(x).  Only ratios matter.
 */
#ifndef NUMERICS_SCHEME_H
#define NUMERICS_SCHEME_H

#include <stddef.h>

/* q = p^rho; rho = 0 stores all tokens alike. */
void scheme_power (double *q, const double *p, size_t n, double rho);

/* Forget all tokens but the first KEPT. */
void scheme_cut (double *q, size_t n, size_t kept);

/*
 * The scheme of least error with two classes in dimension D >= 2: the weights
 * w = q^2 / sum q^2 solve p w^(-1/2) (1 - w)^(D/2 - 1) = const, sum w = 1, to
 * about 1e-13.  All p must be positive.  Returns 0 for D < 2.
 */
int scheme_optimal (double *q, const double *p, size_t n, double d);

/*
 * What the gradient flow of the cross-entropy with two classes stores until
 * time T: q + exp q = 2 p T + 1.
 */
void scheme_flow (double *q, const double *p, size_t n, double t);

/*
 * What one more batch stores, were tokens not to disturb each other: with c
 * the part SHARE[x] of the batch, q grows by RATE c / (1 + exp q / (M - 1)),
 * the probability of the M - 1 wrong classes at margin q.
 */
void scheme_grow (double *q, const double *share, size_t n, double rate,
                  double classes);

#endif
