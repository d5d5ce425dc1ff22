/* Missing mass of a range of ranks, term by term. */
#ifndef THEORY_MISSING_H
#define THEORY_MISSING_H

#include "theory/flint.h"

/*
 * Set SUM to sum_{x=first}^{last} w (1-w)^T, w = c x^-s, to about PREC bits of
 * a whole of size 2^-BELOW.  Assumes s > 0, 0 < c <= 1, T >= 0, first >= 1.
 */
void missing_mass (arb_t sum, const arb_t c, const fmpq_t s,
                   const fmpz_t draws, slong first, slong last, slong prec,
                   slong below);

/* Set MISS to (1 - p)^T for 0 <= p <= 1, T >= 0. */
void missing_chance (arb_t miss, const arb_t p, const fmpz_t draws,
                     slong prec);

#endif
