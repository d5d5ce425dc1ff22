/*
 * One gradient step of f (x) = log (1 + e^x), whose second derivative is at
 * most L = 1/4, by 1/L: x+ = x - 4 s, where s = f' (x) = 1/(1 + e^-x).
 */
#ifndef THEORY_SOFTPLUS_STEP_H
#define THEORY_SOFTPLUS_STEP_H

#include "theory/flint.h"

/*
 * Set FALL to an enclosure of f (x) - f (x+), FIRST of f' (x) and NEXT of
 * f' (x+); each of the three may be null.
 */
void softplus_step (arb_t fall, arb_t first, arb_t next, const fmpq_t x,
                    slong prec);

#endif
