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
 * STEPS gradient steps of size 1 on this f from the level FIRST, with a
 * teleport before each; 3/5 <= RHO <= 1 and FIRST <= 3 RHO^2/8.  Sets *GAP to
 * the value that is left, and *ERROR to a bound of its error.
 */
enum experiment_status worst_teleports (double *gap, double *error,
                                        size_t steps, double rho,
                                        double first);

/* A radius at which so many steps leave much. */
double worst_teleports_radius (size_t steps);

#endif
