/*
 * How long a class takes to reach a loss, without solving for its margin.
 * The probability p = e^-l of the right class moves the loss of gradient flow
 * by dl/dtau = -c/(c - 1) (1 - p)^2, so that
 *
 *     tau = (c - 1)/c int_l^{log c} dx / (1 - e^-x)^2.
 */
#ifndef THEORY_LOSS_CLOCK_H
#define THEORY_LOSS_CLOCK_H

#include "theory/flint.h"

/* Set TAU to this integral by adaptive quadrature, for a ball LOSS > 0 and a
   rational C > 1; negative where LOSS exceeds log c. */
void loss_clock (arb_t tau, const arb_t loss, const fmpq_t c, slong prec);

#endif
