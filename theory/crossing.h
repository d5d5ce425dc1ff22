/*
 * The place in an interval where a sign changes, once, from + to -: by
 * bisection with certain signs.
 */
#ifndef THEORY_CROSSING_H
#define THEORY_CROSSING_H

#include "theory/flint.h"

/* The sign at X for certain, or 0 when PREC bits do not tell. */
typedef int crossing_sign (const arb_t x, const fmpq *at, slong prec);

/*
 * Set OUT to an enclosure of the point of (LOWER, UPPER) below which SIGN is
 * + and above which it is -, as sharp as certain signs with PREC bits make it.
 * The caller knows that there is such a point, and only one.
 */
void crossing (arb_t out, crossing_sign *sign, const fmpq *at, slong lower,
               slong upper, slong prec);

#endif
