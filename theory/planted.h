/*
 * How many of q planted directions are learnt.
 *
 * Greedy matching on a q x q table of independent symmetric numbers picks the
 * largest positive entry, deletes its row and column, and goes on until none
 * is positive.  With U the value of the distribution function at the pick,
 * the picks are U_1 > U_2 > ..., U_j / U_{j-1} the largest of (q-j+1)^2
 * uniform numbers, and a pick is positive when U > 1/2:
 *
 *     P (fewer than m) = P (sum_{i=a}^{q} E_i / i^2 > log 2),  a = q - m + 1,
 *
 * E_i independent exponential variables of mean 1.
 */
#ifndef THEORY_PLANTED_H
#define THEORY_PLANTED_H

#include "theory/quantity.h"

/* The largest q whose exact rationals are handed out. */
enum { PLANTED_EXACT = 1000 };

/*
 * Set CHANCE to an enclosure of P (fewer than M of Q are learnt), of small
 * relative radius; 0 <= M <= Q + 1, of any size.
 */
void planted_below (arb_t chance, const fmpz_t q, const fmpz_t m, slong prec);

/* Set CHANCE to P (at least M of Q are learnt), 0 <= M <= Q; its radius is
   absolute, and large Q - M cost nothing. */
void planted_at_least (arb_t chance, const fmpz_t q, const fmpz_t m,
                       slong prec);

/* Set CHANCE to P (fewer than M of Q are learnt), 0 <= M <= Q + 1: EVALUATED,
   or UNABLE when Q > PLANTED_EXACT. */
enum evaluation planted_below_exact (fmpq_t chance, const fmpz_t q,
                                     const fmpz_t m);

/* Ball operations that planted_below takes, and planted_at_least. */
double planted_below_work (const fmpz_t q, const fmpz_t m, slong prec);
double planted_at_least_work (slong prec);

/* Set SUM to the sum of (-1)^j j^(2 K) NOME^(j^2) over all integers j, where
   NOME = 2^-E, E >= 1, 0 <= K <= 2: theta_4 (0, NOME) for K = 0. */
void planted_theta (arb_t sum, ulong k, ulong e, slong prec);

#endif
