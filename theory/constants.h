/*
 * Numbers that depend on no parameter, computed once for each precision and
 * thread.  A pointer handed out is valid until the next call that asks for
 * another precision or a longer table; clear_constants () frees everything,
 * and so does flint_cleanup ().
 */
#ifndef THEORY_CONSTANTS_H
#define THEORY_CONSTANTS_H

#include "theory/flint.h"

/* The logarithms of the first COUNT primes, to 64 LIMBS + 64 bits. */
arb_srcptr prime_logarithms (slong count, slong limbs);

/*
 * Inverse square roots of the first COUNT primes: at i LIMBS, the LIMBS limbs
 * of a fraction within two units of the last limb of the i-th.
 */
mp_srcptr prime_inverse_roots (slong count, slong limbs);

/*
 * Euler-Maclaurin weights: for j = 1 .. COUNT, at (j-1) LIMBS, the LIMBS limbs
 * of floor (2^(64 LIMBS) g_j), g_j = |B_2j| / (2j)! * k^j / 4, with
 * k = (WEIGHT_TOP / WEIGHT_BOTTOM)^2 just above 4 pi^2.  As
 * |B_2j|/(2j)! = 2 zeta(2j) / (2 pi)^2j, all g_j lie between 1/2 and 0.83.
 */
enum { WEIGHT_TOP = 710, WEIGHT_BOTTOM = 113 };
mp_srcptr maclaurin_weights (slong count, slong limbs);

/* The most weights for which the bounds above were checked. */
enum { MOST_WEIGHTS = 100000 };

/*
 * What theory/decay.c needs at one precision.  Logarithms of primes have
 * LIMBS + 1 limbs behind the point and one before it, cut; DECAYS holds
 * e^(-i/2^6), e^(-i/2^12), e^(-i/2^18) for i < 64, rows of LIMBS limbs true to
 * 2 units of the last place (nothing at i = 0); FACTORIALS 1/n! for 2 <= n <=
 * TERMS, cut, where 2^(-18 n)/n! is below the last place from TERMS + 1 on.
 */
struct decay_table {
    slong limbs, terms, nlogs;
    mp_ptr logs, decays, factorials;
};
const struct decay_table *decay_constants (slong count, slong limbs);

/* The least prime factor of every n up to LAST, at index n >= 2. */
const unsigned *least_factors (slong last);

/* Forget everything this thread keeps. */
void clear_constants (void);

#endif
