/*
 * The items 1, ..., N of a Zipf law in M classes, item x in class (x - 1) mod
 * M, stored with weights q (x) = x^(-b) in a memory of equiangular outputs.
 */
#ifndef THEORY_CLASSES_H
#define THEORY_CLASSES_H

#include "theory/equiangular.h"

/* Set SUM to the sum of x^(-s) over x = FIRST, FIRST + M, ... up to LAST, for
   s >= 0. */
void class_sum (arb_t sum, const fmpq_t s, slong first, slong m, slong last,
                slong prec);

/* Set ERROR to the probability of error of the memory of N items in M classes
   with weights x^(-b), TWO_B = 2b >= 0, or to that given the item X when X is
   positive, to about PREC bits of itself. */
void classes_error (arb_t error, const fmpq *alpha, const fmpq_t two_b,
                    slong n, slong m, slong d, slong x, slong prec);

#endif
