/* Second-order rests of the exponential and of the logistic loss, relative to
   what the curvature at the start says. */
#ifndef THEORY_STABILITY_H
#define THEORY_STABILITY_H

#include "theory/flint.h"

/* Set OUT to 2 (e^T - 1 - T) / T^2 = 2 int_0^1 (1 - s) e^(T s) ds, 1 at T =
   0. */
void exponential_rest_ratio (arb_t out, const fmpq_t t, slong prec);

/*
 * Set OUT to 2 (phi (z + T) - phi (z) - phi' (z) T) / (T^2 phi'' (z)) for
 * the loss phi (z) = log (1 + e^-z) and T != 0: one, were phi a parabola.
 */
void logistic_rest_ratio (arb_t out, const fmpq_t t, const fmpq_t z,
                          slong prec);

#endif
