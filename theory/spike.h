/*
 * The first step of two tokens, theory/pair_descent.h, as a function of its
 * size: after it the margins are eta a and -eta b, a = p - corr q and
 * b = corr p - q, and the loss is
 *
 *     L_1 (eta) = p log (1 + e^(-a eta)) + q log (1 + e^(b eta)).
 *
 * It is convex, log 2 at 0, and falls there.  It rises above log 2 again only
 * if b > 0; then at one place, the critical step.
 */
#ifndef THEORY_SPIKE_H
#define THEORY_SPIKE_H

#include "theory/flint.h"

/*
 * Set RISE to (L_1 (eta) - log 2) / eta for a ball ETA > 0, and SLOPE, which
 * may be null, to the derivative of L_1; for AT = p, corr.
 */
void spike_rise (arb_t rise, arb_ptr slope, const fmpq *at, const arb_t eta,
                 slong prec);

/*
 * Set ETA to the critical step for AT = p, corr with p + corr p > 1: the only
 * positive root of L_1 = log 2, between two points where L_1 - log 2 is
 * certainly negative and certainly positive.  The whole line when PREC does
 * not tell.
 */
void spike_step (arb_t eta, const fmpq *at, slong prec);

#endif
