/*
 * Small cases by brute force, in exact rationals: what a formula says is
 * held against a sum over everything that can happen.
 */
#ifndef PROOFS_ENUMERATE_H
#define PROOFS_ENUMERATE_H

#include "theory/flint.h"

/*
 * Call VISIT with each of the N^LENGTH sequences of LENGTH numbers in [0, N),
 * in lexicographic order; N >= 1.
 */
void enumerate_sequences (slong n, slong length,
                          void (*visit) (const slong *sequence, void *data),
                          void *data);

/* Call VISIT with the membership (0 or 1) of each item in each of the 2^N
   subsets of [0, N). */
void enumerate_subsets (slong n,
                        void (*visit) (const slong *member, void *data),
                        void *data);

/* Set P[x-1] to x^-A / sum_{y <= N} y^-A for x = 1, ..., N; A an integer. */
void enumerate_zipf (fmpq *p, slong n, slong a);

/*
 * Set MEAN and SQUARE to the expected mass, and squared mass, of the items
 * that DRAWS independent draws from P[0], ..., P[N-1] miss: sums over all
 * sequences of draws.
 */
void enumerate_unseen (fmpq_t mean, fmpq_t square, const fmpq *p, slong n,
                       slong draws);

/* Set SERIES to the odd polynomial for which the cap of even D at s^2 is
   1/2 - SERIES (s). */
void enumerate_cap_series (fmpq_poly_t series, slong d);

/*
 * Set H to the share of the unit sphere in R^{D+1} whose first coordinate
 * exceeds ROOT, 0 <= ROOT <= 1, for D even: the integral of (1 - s^2)^(D/2-1)
 * from ROOT to 1 over that from -1 to 1 (Archimedes' projection).
 */
void enumerate_cap (fmpq_t h, slong d, const fmpq_t root);

/*
 * The two-class error sum_x P[x] h(Q[x]^2 / NORM), NORM = sum_x Q[x]^2, D
 * even, as RATIONAL + IRRATIONAL sqrt (NORM), all three rational: h is 1/2
 * less an odd polynomial in Q[x] / sqrt (NORM).  Not all Q[x] are zero.
 */
void enumerate_two_class (fmpq_t rational, fmpq_t irrational, fmpq_t norm,
                          const fmpq *p, const fmpq *q, slong n, slong d);

/* Set RATIO to zeta (S) / pi^S = 2^{S-1} |B_S| / S!, for even S >= 2. */
void enumerate_even_zeta (fmpq_t ratio, slong s);

#endif
