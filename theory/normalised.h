/*
 * Gradient descent with gradients of length one on one-hot inputs, in balls:
 * c classes with Zipf's frequencies p_k = 1/(k H_c), from W = 0, steps of
 * length h.  All classes share |g|^2 = sum_k p_k^2 c (c-1) q_k^2,
 * q_k = 1/(e^{u_k} + c - 1), and each margin moves by h c p_k q_k / |g|.
 */
#ifndef THEORY_NORMALISED_H
#define THEORY_NORMALISED_H

#include "theory/flint.h"

struct normalised {
    slong classes, prec;
    arb_ptr mass, margin;
    arb_t step, time; /* time: the sum of h / |g| so far */
};

void normalised_init (struct normalised *run, const fmpz_t c,
                      const fmpq_t step, slong prec);
void normalised_clear (struct normalised *run);
void normalised_step (struct normalised *run);

/* Ball operations of K steps of C classes, about. */
double normalised_work (double c, double k);

#endif
