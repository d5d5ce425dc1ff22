/*
 * The symmetric case of theory/simplex.h: three signed keys at angles of 120
 * degrees in the plane, c = (1, 1, 1), and p_x ~ x^-alpha, alpha >= 0.
 */
#ifndef THEORY_SYMMETRIC_H
#define THEORY_SYMMETRIC_H

#include "theory/flint.h"

/* Set L to the multiplier, P[0..2] to the frequencies and M[0..2] to the
   margins; L and P may be null. */
void symmetric_case (arb_t l, arb_ptr p, arb_ptr m, const fmpq_t alpha,
                     slong prec);

#endif
