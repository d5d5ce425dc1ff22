/*
 * Targets that are learnt direction after direction, from G (0) = I / d: the
 * times at which the overlaps pass 1/2.  All stay diagonal.
 */
#ifndef THEORY_STAGES_H
#define THEORY_STAGES_H

#include "theory/tensor_flow.h"

/* The staircase h1 (z1) + h1 (z1) h1 (z2) + h1 (z1) h1 (z2) h1 (z3), and the
   product h1 (z1) h1 (z2) of two. */
extern const struct tensor_target staircase_target;
extern const struct tensor_target product_target;

/*
 * Set TIME to the time at which g_STAGE, STAGE from 1, passes 1/2 on the way
 * from G (0) = START I, 0 < START <= 1/2: by logits, or by all entries of G.
 */
enum stage_route { BY_LOGITS, BY_ENTRIES };
void stage_time (arb_t time, const struct tensor_target *target, slong stage,
                 const fmpq_t start, enum stage_route route, slong prec);

/*
 * The leap h1 (z1) + h1 (z1) h_s (z2), whose second direction shows only where
 * the first is seen: u_1' = 2 (1 + g_2^s), u_2' = 2 s g_1 g_2^(s-1).  With
 *
 *     F_s (g) = log (g / (1 - g)) - sum_{0 < j < s} 1 / (j g^j),
 *
 * F_s' = 1 / (g^s (1 - g)), the second equation is d F_s (g_2) = 2 s g_1 dt,
 * and -log (1 - g_1) - (F_s (g_2) - log (1 - g_2)) / s is constant.
 */

/* Set VALUE to F_S (1/2) - F_S (g), 0 < g < 1. */
void leap_climb (arb_t value, const arb_t g, slong s, slong prec);

/* Set TIME to that of the leap's STAGE, 1 or 2, from I / D, D > 2: through the
   logits until g_1 is 1 but for a part of 2^-PREC, then by F_s. */
void leap_stage_time (arb_t time, slong s, slong stage, const fmpq_t d,
                      slong prec);

/* The same for stage 2 as an integral over g_2. */
void leap_stage_integral (arb_t time, slong s, const fmpq_t d, slong prec);

/* Ball operations, about, of the flow until time some T_0 + log D. */
double stage_work (const fmpq_t d, slong prec);

#endif
