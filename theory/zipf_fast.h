/* The quick road of theory/zipf.c: fixed point, word-sized parameters. */
#ifndef THEORY_ZIPF_FAST_H
#define THEORY_ZIPF_FAST_H

#include "theory/flint.h"

/*
 * Set TAIL to sum_{x>after} x^-s and TOTAL, unless null, to zeta(s), each to
 * about PREC bits.  Returns 0, with no use in either, where the fixed-point
 * road does not reach: s <= 1, large parts of s, large AFTER or PREC.
 */
int zipf_fast (arb_t tail, arb_t total, const fmpq_t s, const fmpz_t after,
               slong prec);

/*
 * Write the fractions n^-s for odd n = 3, 5, ..., LAST at TABLE + (n-1)/2
 * LIMBS and 2^-s at TABLE itself, s > 0.  Returns how many units of the last
 * place they may be wrong, or 0 where s does not suit.
 */
ulong zipf_odd_powers (mp_ptr table, slong last, const fmpq_t s, slong limbs);

/* Write the LIMBS limbs of 0 < BALL < 1 at OUT, true to 2 units of the last
   place; 0 if the ball is too wide or lies elsewhere. */
int zipf_write_fraction (mp_ptr out, const arb_t ball, slong limbs);

/* Set POWER to n^-s for n >= 1; s = p/q with p >= 0, q >= 1 in one word. */
void zipf_word_power (arb_t power, ulong n, ulong p, ulong q, slong prec);

#endif
