/* Boxes around the real line, and Gaussian factors on them: what the bounds of
   Gauss's rule for scores of linear memories are made of. */
#ifndef THEORY_BOX_H
#define THEORY_BOX_H

#include "theory/flint.h"

enum { ROUGH = 40 }; /* bits of what only bounds */

/* The z with X0 <= Re z <= X1 (exact) and |Im z| <= Y. */
struct box {
    arb_t x0, x1, nearest, centre; /* NEAREST: the least |Re z| */
    mag_t y, farthest;             /* FARTHEST: the largest |z| */
};

void box_init (struct box *box, const arb_t x, const mag_t y);
void box_clear (struct box *box);

/* Set E to exp (-t^2 / (2 SQUARE)).  May alias. */
void bell (arb_t e, const arb_t t, const arb_t square, slong prec);

/* Set E >= exp (y^2 / (2 SQUARE)), by which a Gaussian of variance SQUARE
   grows from the line to the box. */
void swell (mag_t e, const struct box *box, const arb_t square);

/* Set FACTOR >= (1 + y^2 / x0^2)^(POWER / 2), for x0 > 0. */
void spread (mag_t factor, const struct box *box, slong power);

#endif
