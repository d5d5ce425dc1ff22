/* The step size at which the first step of two tokens begins to spike. */
#ifndef NUMERICS_PAIR_CRITICAL_H
#define NUMERICS_PAIR_CRITICAL_H

#include "numerics/experiment.h"
#include "numerics/optimiser.h"

/*
 * Set STEP to the size at which one step by RULE, PLAIN or NORMALISED, from
 * W = 0 leaves the loss where it was, by halving an interval, and BUDGET to a
 * bound of its error: outside the last interval whose ends were certain the
 * sign of the change is that of the ends, for the loss is convex in the size.
 */
enum experiment_status pair_critical (double *step, double *budget, double p,
                                      double corr, enum descent rule);

#endif
