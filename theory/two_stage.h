/*
 * The overlap matrix G of two directions under the target h_1 (z_1) + h_2
 * (z_2): with the pivot D = G_22 - G_12^2 / G_11,
 *
 *     D' = 4 G_22 (1 - D) D,    c = G_12^2 / (det G det (I - G)) constant.
 */
#ifndef THEORY_TWO_STAGE_H
#define THEORY_TWO_STAGE_H

#include "theory/quantity.h"

#define TWO_STAGE_AXES "g11 g12 g22"

/* G and I - G positive definite, the pivot below 1/2. */
#define TWO_STAGE_DOMAIN                            \
    "0 < g11 < 1, 0 < g22 < 1, g12*g12 < g11*g22, " \
    "g11+g22+g12*g12 < 1+g11*g22, 2*g11*g22 < g11+2*g12*g12"

/* Set D to the pivot, C to the constant, of the matrix AT (G_11, G_12,
   G_22). */
void two_stage_pivot (fmpq_t d, const fmpq *at);
void two_stage_constant (fmpq_t c, const fmpq *at);

#endif
