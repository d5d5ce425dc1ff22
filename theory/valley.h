/*
 * A valley with a wall: f = a x^2 / 2 + h (y), h Huber's function of |y| with
 * corner eps, (|y| - B)_+^2 / 2 added; smooth with L = 1 and convex.  The
 * start is (sqrt (2 c / a), 0), and B = theta c (1 - a) / eps.
 *
 * On a level the square of the gradient is 2 a (c - h) + h'^2: growing with
 * |y| up to eps, falling up to B, growing again where the level reaches
 * beyond: the longest gradient is at |y| = eps or where x = 0.
 */
#ifndef THEORY_VALLEY_H
#define THEORY_VALLEY_H

#include "theory/quantity.h"

#define VALLEY_AXES "a c theta eps"
#define VALLEY_DOMAIN \
    "0 < a < 1, c > 0, 0 < theta < 1, eps > 0, a*theta*c+eps*eps <= theta*c"

/* Set WALL to B. */
void valley_wall (fmpq_t wall, const fmpq *at);

/* Set HEIGHT to h (Y), for 0 <= Y <= B. */
void valley_height (fmpq_t height, const fmpq_t y, const fmpq_t eps);

/* Set SQUARE to 2 c + 2 eps^2 - 2 eps B, of the gradient behind the wall
   where x = 0 and f = c: its length is y - B + eps. */
void valley_square (fmpq_t square, const fmpq *at);

#endif
