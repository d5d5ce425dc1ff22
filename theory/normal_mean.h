/* Means under the standard normal law by certified quadrature that knows
   nothing of Hermite polynomials. */
#ifndef THEORY_NORMAL_MEAN_H
#define THEORY_NORMAL_MEAN_H

#include "theory/integral.h"
#include "theory/link.h"

/*
 * Set MEAN to E F (z) P (z), or with HALF to the part with z > 0: F is given
 * on boxes as for integral_adaptive, analytic around the real line (to the
 * right of nought with HALF), and |F (z)| <= e^(GROWTH |z|) for real z.
 */
void normal_mean (arb_t mean, box_function *f, void *context, int half,
                  ulong growth, const fmpz_poly_t p, slong prec);

/* Set MEAN to E f (z) P (z). */
void link_mean (arb_t mean, enum link link, const fmpz_poly_t p, slong prec);

/* Set SQUARE to E f^2, or with SLOPE to E f'^2, the link not being the sign.
 */
void link_square_mean (arb_t square, enum link link, int slope, slong prec);

/* Set SECOND to E P (z)^2. */
void normal_square (fmpz_t second, const fmpz_poly_t p);

#endif
