/*
 * Teleports of f = (a b - 1)^2 / 2 + rho (a^2 + b^2), a network of one weight
 * in each of two layers: with u = a b - 1, the level f = c has a^2 + b^2 = (c
 * - u^2/2) / rho, which must not be below 2 |1 + u|, and
 *
 *     |grad f|^2 = (u^2 + 4 rho^2) (c - u^2/2) / rho + 8 rho u (u + 1)
 *
 * is stationary where a = +-b and where u^3 - (c + 6 rho^2) u - 4 rho^2 = 0.
 */
#ifndef THEORY_SCALAR_NET_H
#define THEORY_SCALAR_NET_H

#include "theory/quantity.h"

#define SCALAR_NET_AXES "rho c"
#define SCALAR_NET_DOMAIN \
    "rho > 0, c > 0, 4*rho < 2*c+4*rho*rho, where the cubic has three roots"

/* Has the cubic three distinct real roots at AT = (rho, c)? */
int scalar_net_three (const fmpq *at);

/* Set U to the K-th root of the cubic in ascending order, K = 1, 2, 3; it must
   have three.  By angles. */
void scalar_net_root (arb_t u, const fmpq *at, slong k, slong prec);

/* Set SQUARE to |grad f|^2 on the level at U. */
void scalar_net_square (arb_t square, const arb_t u, const fmpq *at,
                        slong prec);

/* Is U on the level: (c - u^2/2) / rho >= 2 |1 + u|?  1, 0, or -1 when that is
   not certain. */
int scalar_net_feasible (const arb_t u, const fmpq *at, slong prec);

/* Set U to where a = b (SIGN = 1, WHICH = 1 or -1 for the larger or smaller
   root) or a = -b (SIGN = -1, the smaller root) on the level; the other
   side of 1 + u is the caller's to exclude.  0 where there is none. */
int scalar_net_end (arb_t u, const fmpq *at, int sign, int which, slong prec);

#endif
