/*
 * The maximisers of theory/goldstein_price.h by another route: along the level
 * d is a function of s, found by halving where B is monotone; and the sign of
 * the derivative of |grad|^2 along the level is halved for in s.
 */
#ifndef THEORY_GOLDSTEIN_PRICE_LEVEL_H
#define THEORY_GOLDSTEIN_PRICE_LEVEL_H

#include "theory/goldstein_price.h"

/* Set Z to a box around s, d of the extreme WHICH: a change of sign lies
   between its ends, and d is monotone in s there. */
void goldstein_price_along (arb_ptr z, slong which, slong prec);

#endif
