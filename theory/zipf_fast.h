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

/* Set POWER to n^-s for n >= 1; s = p/q with p >= 0, q >= 1 in one word. */
void zipf_word_power (arb_t power, ulong n, ulong p, ulong q, slong prec);

#endif
