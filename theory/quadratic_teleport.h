/*
 * Teleports of quadratics f = z^T A z / 2 in the plane, z the distance from
 * the minimiser and A = (p q; q r) positive definite.  From z = (u, v), on the
 * ellipse f = c, the gradient is longest at +-a e, where e is the unit
 * eigenvector of the largest eigenvalue lambda and a^2 = 2 c / lambda: with
 * z = sum z_i e_i, |g|^2 = sum lambda_i (lambda_i z_i^2) <= lambda 2 c.
 * All take AT = p, q, r, u, v, ...
 */
#ifndef THEORY_QUADRATIC_TELEPORT_H
#define THEORY_QUADRATIC_TELEPORT_H

#include "theory/quantity.h"

#define PLANE_AXES "p q r u v"
#define PLANE_DOMAIN "p > 0, p*r > q*q"

/* Set C to the value of f. */
void plane_level (fmpq_t c, const fmpq *at);

/* Set LAMBDA to the largest eigenvalue (WHICH = 1) or the least (-1). */
void plane_eigenvalue (arb_t lambda, const fmpq *at, int which, slong prec);

/* The same where it is rational: EVALUATED, or UNABLE. */
enum evaluation plane_eigenvalue_exact (fmpq_t lambda, const fmpq *at,
                                        int which);

/*
 * Set the two numbers Z to the maximiser on the start's side, z.(u, v) > 0;
 * OUT_OF_DOMAIN where the eigenvalue is double, the maximisers a circle, or
 * the start is at right angles to both.
 */
enum evaluation plane_maximiser (arb_ptr z, const fmpq *at, slong prec);

#endif
