/*
 * Where the gradient of Goldstein and Price's polynomial is longest on its
 * level 600.  The polynomial is A (s) B (d) with s = x + y, d = 2 x - 3 y, and
 * two quartics; with p = A'/A and r = B'/B the square of the gradient on the
 * level is 600^2 (2 p^2 - 2 p r + 13 r^2), and it is stationary where
 *
 *     (4 p - 2 r) p' r = (26 r - 2 p) r' p.
 */
#ifndef THEORY_GOLDSTEIN_PRICE_H
#define THEORY_GOLDSTEIN_PRICE_H

#include "theory/quantity.h"

enum { GLOBAL = 1, PUBLISHED = 2, EXTREMES = 2 };

/* About where they are, s and d in 1/10^6. */
extern const slong goldstein_price_near[EXTREMES][2];

/* Set F to (A B - 600, the difference of the two sides) at Z = (s, d), and
   JACOBIAN, unless null, to its derivatives, on the box Z. */
void goldstein_price_system (arb_ptr f, arb_mat_struct *jacobian, arb_srcptr z,
                             void *context, slong prec);

/* Set Z to s, d of the extreme WHICH, a zero certified by Krawczyk's operator;
   0 when PREC is too low. */
int goldstein_price_extreme (arb_ptr z, slong which, slong prec);

/* Set SQUARE to |grad|^2 at Z. */
void goldstein_price_square (arb_t square, arb_srcptr z, slong prec);

#endif
