/*
 * The flow of the overlaps for a target of three directions with terms up to
 * the third order that mix all of them,
 *
 *     h1 (z1) + h1 (z2) h1 (z3) / 2 + (2/5) h2 (z2) + h1 (z1) h2 (z3) / 3
 *     + h3 (z3) / 4,
 *
 * from G (0) = [[3, 1, 0], [1, 2, -1], [0, -1, 4]] / 10.
 */
#ifndef THEORY_CUBIC_H
#define THEORY_CUBIC_H

#include "theory/tensor_flow.h"

extern const struct tensor_target cubic_target;

/* Set DET to det G (T), by the entries of G or of I - G, the equation read as
   WRONG says. */
void cubic_determinant (arb_t det, const fmpq_t t, enum flow_unknowns unknowns,
                        int wrong, slong prec);

/* The same as det G (0) = 17/1000 times exp of its integrated growth. */
void cubic_determinant_grown (arb_t det, const fmpq_t t, slong prec);

double cubic_work (const fmpq_t t, slong prec);

#endif
