/*
 * Two planted directions of unequal weight, f = h_3 (z_1) + r h_3 (z_2): an
 * overlap M_ij of weight w_i w_j blows up after a time of order 1 / (w_i w_j
 * M_ij), so that greedy matching goes by w_i w_j M_ij with M normal.
 */
#ifndef THEORY_UNEQUAL_H
#define THEORY_UNEQUAL_H

#include "theory/quantity.h"

enum unequal { IN_PLACE, EXCHANGED };

/*
 * Set CHANCE to the probability that both are learnt, in place or exchanged,
 * as the integral over the density of the first pick; or, BY_PARTS, as 1/4
 * less the integral over that of the larger of the others.  0 < R <= 1.
 */
void unequal_both (arb_t chance, const fmpq_t r, enum unequal which,
                   int by_parts, slong prec);

/* Quantities of "ratio m": set OUT to the chance at AT that the matching ends
   as m says: 0, none is positive; 1, one is picked; 2, both in place; 3, both
   exchanged. */
enum evaluation unequal_matching (arb_t out, const fmpq *at, int by_parts,
                                  slong prec);

/* Ball operations that they take. */
double unequal_work (slong prec);

#endif
