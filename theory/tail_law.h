/*
 * The elementary laws around the tail of Zipf's law: C (P + shift)^(1-a)
 * / (a - 1) with C = 1/zeta(a).
 */
#ifndef THEORY_TAIL_LAW_H
#define THEORY_TAIL_LAW_H

#include "theory/flint.h"

/* Set LAW to (P + SHIFT)^(1-a) / ((a-1) zeta(a)), for a > 1, P + SHIFT > 0. */
void tail_law (arb_t law, const fmpq_t a, const fmpq_t p, const fmpq_t shift,
               slong prec);

#endif
