/*
 * Sums of powers x^-s over the integers: the masses of Zipf's law.
 *
 * Everything that is handed out is an enclosure.  Exponents are exact where
 * they are rational; constants (logarithms, Bernoulli numbers) are kept for
 * each thread until zipf_clear_cache () or flint_cleanup ().
 */
#ifndef THEORY_ZIPF_H
#define THEORY_ZIPF_H

#include "theory/flint.h"

/* Set SUM to sum_{x>=1} x^-s = zeta(s), for s > 1. */
void zipf_total (arb_t sum, const fmpq_t s, slong prec);

/* Set SUM to sum_{x>after} x^-s = zeta(s, after+1), for s > 1, after >= 0. */
void zipf_tail (arb_t sum, const fmpq_t s, const fmpz_t after, slong prec);

/* The same for a ball S; indeterminate unless certainly s > 1. */
void zipf_tail_arb (arb_t sum, const arb_t s, const fmpz_t after, slong prec);

/*
 * Set SHARE to zeta(s, after+1) / zeta(s), the mass of the infinite law
 * beyond rank AFTER >= 0, for s > 1.
 */
void zipf_tail_share (arb_t share, const fmpq_t s, const fmpz_t after,
                      slong prec);

/*
 * Set SUM to sum_{x=1}^{items} x^-s, the generalised harmonic number, for
 * every rational s (1, fractions below 1 and negative ones too), items >= 0.
 */
void zipf_harmonic (arb_t sum, const fmpq_t s, const fmpz_t items, slong prec);

/* Set SUM to sum_{k>=0} (k + shift)^-s = zeta(s, shift), s > 1, shift > 0. */
void zipf_hurwitz (arb_t sum, const fmpq_t s, const fmpq_t shift, slong prec);

/*
 * Set SUM to the sum of x^-s over the x > after with x = residue modulo
 * MODULUS > 0, for s > 1, after >= 0; any residue stands for its class.
 */
void zipf_class_tail (arb_t sum, const fmpq_t s, const fmpz_t residue,
                      const fmpz_t modulus, const fmpz_t after, slong prec);

/* Set POWER to x^-s for x >= 1 and any rational s. */
void zipf_power (arb_t power, const fmpz_t x, const fmpq_t s, slong prec);

/* Set POWERS[i] to (i+1)^-s for 0 <= i < n, one exponential for each prime. */
void zipf_powers (arb_ptr powers, slong n, const fmpq_t s, slong prec);

/*
 * Set P to the probability x^-s / sum_y y^-s of rank x >= 1 among ITEMS ranks,
 * zero when x > items; ITEMS null means infinitely many, and then s > 1.
 */
void zipf_probability (arb_t p, const fmpz_t x, const fmpq_t s,
                       const fmpz_t items, slong prec);

/* Forget this thread's constants; flint_cleanup () does it too. */
void zipf_clear_cache (void);

#endif
