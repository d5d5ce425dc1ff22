/*
 * The flow of one squared overlap g when the target is the Hermite polynomial
 * of degree s, at the best link all along:
 *
 *     g' = 2 s (1 - g) g^s,    F' = 1 / ((1 - g) g^s),
 *     F (g) = log (g / (1 - g)) - sum_{j < s} 1 / (j g^j).
 *
 * It passes each level once.  Times are counted to g = 1/2, and are negative
 * for a start beyond.
 */
#ifndef THEORY_PASSAGE_H
#define THEORY_PASSAGE_H

#include "theory/flint.h"

enum { PASSAGE_DEGREE = 64 };

/* Set T to (F (1/2) - F (g)) / (2 S), 1 <= S <= PASSAGE_DEGREE, for every g of
   the ball G in (0, 1).  May alias. */
void passage_time (arb_t t, slong s, const arb_t g, slong prec);

/* Set G to the overlap at which the flow is the time T from 1/2; T is any
   ball.  The inverse of passage_time.  May alias. */
void passage_overlap (arb_t g, slong s, const arb_t t, slong prec);

/* Set VALUE to F (1/2) = - sum_{j < S} 2^j / j. */
void passage_middle (fmpq_t value, slong s);

/* The overlap law's chance of an escape within T: set P to the probability
   that a start of the law of R of D dimensions has passage time at most T. */
void passage_chance (arb_t p, slong s, slong r, slong d, const arb_t t,
                     slong prec);

#endif
