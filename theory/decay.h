/* Exponentials in fixed point, for many arguments at one precision. */
#ifndef THEORY_DECAY_H
#define THEORY_DECAY_H

#include "theory/flint.h"

/* Above this many limbs the library's own exponential is the quicker one. */
enum { MOST_DECAY_LIMBS = 8 };

/*
 * Write the fraction n^-s, n the prime number INDEX (0 for 2), s = p/q > 0, at
 * OUT: true to DECAY_ULPS units of the last of LIMBS limbs.  Assumes
 * p < 2^44, 1 <= q < 2^32, limbs <= MOST_DECAY_LIMBS.
 */
enum { DECAY_ULPS = 16 };
void prime_decay (mp_ptr out, slong index, ulong p, ulong q, slong limbs);

#endif
