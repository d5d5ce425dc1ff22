/*
 * The balance of a threshold: with P = d / y stored items a two-class memory
 * errs on about
 *
 *     Phi (-sqrt y) + (y/d)^(alpha-1) / (2 (alpha-1) zeta (alpha)),
 *
 * least where y^(alpha-3/2) e^(y/2) = d^(alpha-1) / (zeta (alpha)^-1 sqrt (2
 * pi)).
 */
#ifndef THEORY_BALANCE_H
#define THEORY_BALANCE_H

#include "theory/flint.h"

/* Set Y to the larger solution of that equation, ALPHA > 1, D >= 1; it is
   indeterminate where there is none. */
void balance_point (arb_t y, const fmpq_t alpha, const fmpq_t d, slong prec);

/* Set LOST to (1 / P)^(alpha-1) / (2 (alpha-1) zeta (alpha)), P > 0: about
   half of the mass beyond rank P. */
void balance_lost (arb_t lost, const fmpq_t alpha, const arb_t p, slong prec);

/* Set P to the integer part of d / (2 (alpha-1) log d), or to -1 when PREC
   bits do not tell it; D > 1. */
slong balance_stored (const fmpq_t alpha, const fmpq_t d, slong prec);

#endif
