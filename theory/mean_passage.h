/*
 * Means of passage times over random starts, as integrals: with
 * g = 1/(1+e^-u) the overlap's law has the density
 * e^(a u) (1+e^u)^-(a+b) / B (a, b) on the line, a = r/2 and b = (d-r)/2.
 */
#ifndef THEORY_MEAN_PASSAGE_H
#define THEORY_MEAN_PASSAGE_H

#include "theory/flint.h"

/* Set MEAN to the integral of the passage time over the starts with FROM <= u
   <= TO; degree S, widths R < D. */
void mean_passage_between (arb_t mean, slong s, slong r, slong d,
                           const arb_t from, const arb_t to, slong prec);

/* Set MEAN to that over all starts and return 1; 0 when it is infinite, for
   R <= 2 (S - 1). */
int mean_passage (arb_t mean, slong s, slong r, slong d, slong prec);

#endif
