/*
 * A bound of the gap delta = f - f* that plain gradient steps and teleported
 * ones share.  L = R = 1 and delta = 1/2 at first.  A plain step adds c to
 * 1/delta, a teleported one multiplies it by r = 1/(1 - kappa); a period is
 * period - 1 plain steps and then one teleported step.
 *
 * AT is (K, period, kappa), integers K >= 0 and period >= 1, 0 < kappa < 1.
 */
#ifndef THEORY_COMBINED_H
#define THEORY_COMBINED_H

#include "theory/quantity.h"

/* What a plain step adds, in halves: the descent lemma, or both gradients. */
enum plain_gain { ONE_GRADIENT = 1, TWO_GRADIENTS = 2, FOUR_HALVES = 4 };

/* Set OUT to an enclosure of the bound after K steps: n whole periods and j
   plain steps make 2 r^n + (period - 1) c (r^n - 1)/kappa + j c of 1/delta. */
enum evaluation combined_ball (arb_t out, const fmpq *at, enum plain_gain gain,
                               slong prec);

/* The same as a rational; UNABLE where it would have millions of digits. */
enum evaluation combined_exact (fmpq_t value, const fmpq *at,
                                enum plain_gain gain);

/*
 * The same step by step, in balls; K fits a slong.  With FIRST the teleported
 * step opens a period instead of closing it.
 */
enum evaluation combined_steps (arb_t out, const fmpq *at,
                                enum plain_gain gain, int first, slong prec);

#endif
