/* The rate of Adam by another route: bisection in s = sqrt (1 - beta2 x^m). */
#ifndef THEORY_ADAM_ROOT_H
#define THEORY_ADAM_ROOT_H

#include "theory/flint.h"

/*
 * Set RATE to 2r, where x = e^2r solves
 *
 *     r (1 - beta1 x) sqrt (1 - beta2) = rate (1 - beta1) sqrt (1 - beta2 x^M)
 *
 * and is known to be the only solution: 0 <= BETA1 <= BETA2, 0 < BETA2 < 1,
 * M = 2; or BETA1 = 0, M = 1.
 */
void adam_root (arb_t twice, const fmpq_t rate, const fmpq_t beta1,
                const fmpq_t beta2, slong m, slong prec);

#endif
