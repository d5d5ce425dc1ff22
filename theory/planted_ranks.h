/*
 * Greedy matching by counting, without any law of the numbers in the table:
 * signs are fair coins, and all orders of the positive entries are alike.
 */
#ifndef THEORY_PLANTED_RANKS_H
#define THEORY_PLANTED_RANKS_H

#include "theory/quantity.h"

/*
 * Set CHANCE to an enclosure of P (at least M picks on a Q x Q table),
 * 0 <= M <= Q: a polynomial of degree Q^2, integrated M times.
 */
void planted_ranks (arb_t chance, slong q, slong m, slong prec);

/* Ball operations that it takes. */
double planted_ranks_work (slong q);

#endif
