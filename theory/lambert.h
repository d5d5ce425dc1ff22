/*
 * Lambert's function: the real solutions w of w e^w = x, the principal one W0
 * (w >= -1, for x >= -1/e) and the lower one W-1 (w <= -1, for -1/e <= x < 0).
 */
#ifndef THEORY_LAMBERT_H
#define THEORY_LAMBERT_H

#include "theory/flint.h"

/* Set W to an enclosure of W0 on the ball X; indeterminate unless all of X is
   at least -1/e.  May alias. */
void lambert_upper (arb_t w, const arb_t x, slong prec);

/* Set W to an enclosure of W-1 on the ball X; indeterminate unless X lies
   between -1/e and 0.  May alias. */
void lambert_lower (arb_t w, const arb_t x, slong prec);

/* Set W to W0 (e^L): w + log w = L, however large or small L is.  May alias.
 */
void lambert_upper_log (arb_t w, const arb_t l, slong prec);

/* Set W to W-1 (-e^L): w + log (-w) = L, for L < -1.  May alias. */
void lambert_lower_log (arb_t w, const arb_t l, slong prec);

#endif
