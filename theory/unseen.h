/*
 * Mass of the items of a Zipf law that T draws have not shown,
 *
 *     sum_x f(x),   f(x) = p(x) (1 - p(x))^T,   p(x) = C x^-alpha,
 *
 * over all x >= 1, C = 1/zeta(alpha), or over x <= N, C = 1/H_{N,alpha}.
 */
#ifndef THEORY_UNSEEN_H
#define THEORY_UNSEEN_H

#include "theory/flint.h"

/*
 * Set MASS to the unseen mass after DRAWS >= 0 draws, to about PREC bits.
 * ITEMS null means infinitely many, and alpha > 1; otherwise alpha > 0 and
 * items >= 1.  The shorter one of the roads below is taken.
 */
void unseen_mass (arb_t mass, const fmpq_t alpha, const fmpz *items,
                  const fmpz_t draws, slong prec);

/* Ball operations that will take, roughly. */
double unseen_mass_work (const fmpq_t alpha, const fmpz *items,
                         const fmpz_t draws, slong prec);

/*
 * Infinitely many items, T >= 1: the integral of f, C^(1/a)/a B(1-1/a, T+1),
 * with a proved bound of what the sum differs from it: superpolynomially small
 * in T.  An enclosure always, and a sharp one once T is large.
 */
void unseen_mass_integral (arb_t mass, const fmpq_t alpha, const fmpz_t draws,
                           slong prec);

/* Does the integral promise BITS relative bits?  A guess, not a proof. */
int unseen_mass_integral_serves (const fmpq_t alpha, const fmpz_t draws,
                                 slong bits);

/*
 * T >= 1: a direct head and Euler's and Maclaurin's sum with a proved
 * remainder, sharp for every T; ITEMS as above.
 */
void unseen_mass_maclaurin (arb_t mass, const fmpq_t alpha, const fmpz *items,
                            const fmpz_t draws, slong prec);

#endif
