/*
 * What n visits make of one item's weight: q_0 = 0 and q_{k+1} = f (q_k),
 *
 *     f (q) = q + gamma / (1 + e^q / c).
 *
 * A gradient step of size gamma adds gamma times the probability of a wrong
 * class, 1 - p = 1 / (1 + e^q / c) when the right class scores q and the c
 * others score 0; of M classes, c = M - 1 are wrong.
 */
#ifndef THEORY_VISIT_H
#define THEORY_VISIT_H

#include "theory/flint.h"

/* Set Q to an enclosure of f (q) for all q, gamma, c of the balls. */
void visit_step (arb_t q, const arb_t gamma, const arb_t c, slong prec);

/* Set Q[i] to q_n for n = N[i]; the COUNT integers N[0] <= N[1] <= ... are not
   negative and fit a slong. */
void visit_weights (arb_ptr q, const fmpq_t gamma, const fmpq_t c,
                    const fmpq *n, slong count, slong prec);

/* Set Q to q_n, N >= 0, by the product v_0 = 1/c, v_{k+1} = v_k e^{gamma /
   (1 + v_k)}, q = log (c v): another route, in plain ball arithmetic. */
void visit_product (arb_t q, const fmpq_t gamma, const fmpq_t c, slong n,
                    slong prec);

/* Set T to G (q) = q + (e^q - 1) / c, the time at which the flow
   q' = 1 / (1 + e^q / c) from 0 reaches q. */
void visit_time (arb_t t, const arb_t q, const fmpq_t c, slong prec);

/*
 * Set Q to the only positive root of A q + (e^q - 1) / c = T, for C > 0, a
 * ball T > 0 and any A (its whole ball).  The left side is convex and 0 at 0:
 * it is below T exactly from 0 up to the root, which two signs enclose.
 */
void visit_root (arb_t q, const arb_t a, const fmpq_t c, const arb_t t,
                 slong prec);

/* Ball operations of COUNT visits, about. */
double visit_work (double count);

#endif
