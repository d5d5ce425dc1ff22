/*
 * What bounds the steps until two tokens are right for good, for the
 * rationals AT of STEPS_LASTING_AXES: mu the smaller of p and 1 - p,
 *
 *     sigma = mu (1 - e^-l),   l = min (1 / eta, mu log 2).
 */
#ifndef THEORY_STEPS_LASTING_H
#define THEORY_STEPS_LASTING_H

#include "theory/flint.h"

#define STEPS_LASTING_AXES "p corr eta"
#define STEPS_LASTING_DOMAIN "0 < p < 1, -1 < corr < 1, eta > 0"

/* Set SIGMA.  Encloses: it is made of enclosures. */
void steps_lasting_sigma (arb_t sigma, const fmpq *at, slong prec);

/* Multiply BOUND by 2 / (1 - corr). */
void steps_lasting_scale (arb_t bound, const fmpq *at, slong prec);

#endif
