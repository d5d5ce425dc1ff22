/*
 * The length of the gradient of many classes under gradient flow on one-hot
 * inputs: class k of c has the frequency p_k = 1/(k H_c) and, at time t, the
 * share q_k = 1/(e^u + c - 1) of a wrong class; column k of the gradient holds
 * -p_k (c-1) q_k and c - 1 times p_k q_k.
 */
#ifndef THEORY_ZIPF_GRADIENT_H
#define THEORY_ZIPF_GRADIENT_H

#include "theory/flint.h"

/* Set SQUARE to the sum of c (c-1) (p_k q_k)^2 over the C >= 2 classes at T >=
   0: by theory/smooth_sum.h, or term by term. */
void zipf_gradient (arb_t square, const fmpz_t c, const fmpq_t t, slong prec);
void zipf_gradient_plain (arb_t square, const fmpz_t c, const fmpq_t t,
                          slong prec);

/* Ball operations of both, about. */
double zipf_gradient_work (const fmpz_t c, slong prec);
double zipf_gradient_plain_work (const fmpz_t c);

#endif
