/* The exponential of a rational between two rationals. */
#ifndef PROOFS_EXPONENTIAL_H
#define PROOFS_EXPONENTIAL_H

#include "theory/flint.h"

/*
 * Set LOW <= e^X <= HIGH for X >= 0 by the partial sums of its series: there
 * are so many terms that each further one is below 1/4 of the one before, so
 * that all of them add up to less than twice the next.
 */
void exponential_bracket (fmpq_t low, fmpq_t high, const fmpq_t x);

#endif
