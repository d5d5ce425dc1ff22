/*
 * Means of samples that are drawn: the first two moments of what is linear in
 * inputs uniform on [0, 1].
 */
#ifndef THEORY_MOMENTS_H
#define THEORY_MOMENTS_H

#include "theory/flint.h"

/* VALUE = VALUE / K, K > 0. */
void fmpq_div_si (fmpq_t value, slong k);

/* VALUE = P (1 - P).  May alias. */
void bernoulli_variance (fmpq_t value, const fmpq_t p);

/*
 * The weights a_i = 1/C - 1[i in the class] with which N samples, COUNT of
 * them in the class, come into its gradient at W = 0: their MEAN and mean
 * SQUARE.
 */
void weights_at_start (fmpq_t mean, fmpq_t square, const fmpq_t c,
                       const fmpq_t n, const fmpq_t count);

/*
 * The expected squared length of (1/N) sum a_i x_i for inputs x_i of D
 * independent numbers, of mean M and variance V, and weights a_i of this MEAN
 * and mean SQUARE: D (mean^2 M^2 + square V / N).
 */
void moment_square (fmpq_t value, const fmpq_t mean, const fmpq_t square,
                    const fmpq_t n, const fmpq_t d, const fmpq_t m,
                    const fmpq_t v);

/* The same for numbers uniform on [0, 1]: M = 1/2, V = 1/12. */
void uniform_square (fmpq_t value, const fmpq_t mean, const fmpq_t square,
                     const fmpq_t n, const fmpq_t d);

#endif
