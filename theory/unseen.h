/*
 * Mass of the items of an infinite Zipf law that T draws have not shown,
 *
 *     sum_{x>=1} f(x),   f(x) = p(x) (1 - p(x))^T,   p(x) = C x^-alpha,
 *
 * C = 1/zeta(alpha), on two roads.  Exponents alpha > 1, draws T >= 1.
 */
#ifndef THEORY_UNSEEN_H
#define THEORY_UNSEEN_H

#include "theory/flint.h"

/*
 * The integral of f, C^(1/a)/a B(1-1/a, T+1), with a proved bound of what the
 * sum differs from it: superpolynomially small in T.  An enclosure always,
 * and a sharp one once T is large.
 */
void unseen_mass_integral (arb_t mass, const fmpq_t alpha, const fmpz_t draws,
                           slong prec);

/* Does the integral promise BITS relative bits?  A guess, not a proof. */
int unseen_mass_integral_serves (const fmpq_t alpha, const fmpz_t draws,
                                 slong bits);

/*
 * A direct head and Euler's and Maclaurin's sum with a proved remainder: sharp
 * for every T, cheap when T is small.
 */
void unseen_mass_maclaurin (arb_t mass, const fmpq_t alpha, const fmpz_t draws,
                            slong prec);

/* Terms of all kinds that unseen_mass_maclaurin will compute. */
double unseen_mass_maclaurin_work (const fmpq_t alpha, const fmpz_t draws,
                                   slong prec);

/* Whichever road is the shorter. */
void unseen_mass (arb_t mass, const fmpq_t alpha, const fmpz_t draws,
                  slong prec);

#endif
