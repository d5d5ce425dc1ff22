/*
 * Teleports to places of the same level that are as bad as can be, not those
 * of the longest gradient.
 *
 * f (w) is the least h (v) + |w - v|^2/2 over |v| <= rho, where
 * h (v) = max (0, max_i s_i v_i), i = 0, ..., K-1: convex, 1-smooth, gradient
 * w - v.  Where |w| >= 1 it is at least (1 - rho)^2/2, so that this level and
 * all below lie in the unit ball, whose centre is a minimiser: R <= 1.  At
 * rho u_i the value is s_i rho - s_i^2/2 and the gradient s_i u_i.  The s_i
 * are such that this level is the one after step i - 1, and at first one that
 * is given.
 */
#ifndef NUMERICS_WORST_TELEPORTS_H
#define NUMERICS_WORST_TELEPORTS_H

#include <stddef.h>

#include "numerics/experiment.h"

/* The level (1 - RHO)^2/2 of which all points lie in the unit ball. */
double worst_teleports_level (double rho);

/*
 * So many gradient steps from the level FIRST, with a teleport before each.
 * All have the size 1, but for the last of each PERIOD (0: none), whose
 * teleport goes to a direction with s_i = 1, where f is quadratic, and whose
 * size 1 - sqrt (1 - kappa) is such that 1 - KAPPA of the level is left.
 */
struct schedule {
    size_t steps, period;
    double kappa;
    double rho, first; /* 3/5 <= rho <= 1, first <= 3 rho^2/8 */
};

/* Go through SCHEDULE on this f.  Sets *GAP to the value that is left, and
 *ERROR to a bound of its error. */
enum experiment_status worst_teleports (double *gap, double *error,
                                        const struct schedule *schedule);

/* Set rho and first of SCHEDULE to where much is left, within R = 1. */
void worst_teleports_sharpen (struct schedule *schedule);

#endif
