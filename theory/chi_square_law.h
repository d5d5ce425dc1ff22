/* The chi-square law: of the sum of the squares of r independent normal
   numbers. */
#ifndef THEORY_CHI_SQUARE_LAW_H
#define THEORY_CHI_SQUARE_LAW_H

#include "theory/flint.h"

/* Set P to the probability of [0, X] with R >= 1 degrees of freedom, for every
   point of the ball X > 0.  May alias. */
void chi_square_below (arb_t p, slong r, const arb_t x, slong prec);

/* Set X to the quantile at the level P, 0 < P < 1. */
void chi_square_quantile (arb_t x, slong r, const fmpq_t p, slong prec);

#endif
