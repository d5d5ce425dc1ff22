/*
 * The flow of the overlaps for h1 (z1) + h1 (z2) / 2 + (3/10) h2 (z2), a
 * target of two directions whose matrix G does not stay diagonal.
 */
#ifndef THEORY_TURNING_H
#define THEORY_TURNING_H

#include "theory/tensor_flow.h"

/* Its own start, G (0) = [[3/10, 1/10], [1/10, 2/10]], as three rationals. */
fmpq *turning_start (void);
void turning_start_free (fmpq *start);

/* Set DET to det G (T) from its own start, by the entries of G or of I - G,
   the equation read as WRONG says. */
enum evaluation turning_determinant (arb_t det, const fmpq_t t,
                                     enum flow_unknowns unknowns, int wrong,
                                     slong prec);

/* The same as det G (0) exp of 2 tr ((I - G) S) integrated along the flow. */
enum evaluation turning_determinant_grown (arb_t det, const fmpq_t t,
                                           slong prec);

/*
 * Set VALUE to the entry of G at the time t from any start: AT is a point of
 * the axes TURNING_AXES.  The start has to be positive definite, and at most
 * I.
 */
#define TURNING_START "g11 g12 g22"
#define TURNING_START_DOMAIN                                       \
    "0 < g11 <= 1, 0 < g22 <= 1, g12*g12 < g11*g22, 1+g11*g22 >= " \
    "g11+g22+g12*g12"
#define TURNING_AXES TURNING_START " t i j"
#define TURNING_DOMAIN \
    TURNING_START_DOMAIN ", t >= 0, integer 1 <= i <= 2, integer 1 <= j <= 2"
enum evaluation turning_overlap (arb_t value, const fmpq *at,
                                 enum flow_unknowns unknowns, int wrong,
                                 slong prec);

/*
 * Set GROWTH to 2 tr ((I - G) S), the rate of log det G, and POWER to 2 tr ((I
 * - G) S G S), that of Phi, at the point AT of the axes TURNING_START: from S
 * = f_1 f_1^T + diag (0, (9/50) g_22), exactly, and from the target's Hermite
 * coefficients, in balls.
 */
void turning_rates_exact (fmpq_t growth, fmpq_t power, const fmpq *at);
void turning_rates (arb_t growth, arb_t power, const fmpq *at, slong prec);

/* Set LOSS to (Phi (I) - Phi (G (T))) / 2 from its own start, to about PREC
   bits of its size; and to the loss at the start less what was lost until T,
   the integral of tr ((I - G) S G S). */
enum evaluation turning_loss (arb_t loss, const fmpq_t t, slong prec);
enum evaluation turning_loss_spent (arb_t loss, const fmpq_t t, slong prec);

/* Ball operations to follow it to T. */
double turning_work (const fmpq_t t, slong prec);

#endif
