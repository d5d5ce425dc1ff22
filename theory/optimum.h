/*
 * The least error of any two-class memory: the minimum of sum p_x h_d (w_x)
 * over all weights w_x >= 0 that add up to one.
 */
#ifndef THEORY_OPTIMUM_H
#define THEORY_OPTIMUM_H

#include "theory/flint.h"

/*
 * Set W[0..N-1] to exact numbers near the best weights for the probabilities
 * P[0] >= P[1] >= ... > 0 in dimension D >= 3, about PREC bits of each; W[0]
 * is left for 1 - (W[1] + ... + W[N-1]), which is near the best too.  N >= 2.
 */
void optimal_weights (arb_ptr w, arb_srcptr p, slong n, slong d, slong prec);

/*
 * Set ERROR to an enclosure of the minimum, D >= 2, N >= 1.  However poor the
 * weights found, it contains the minimum: the error they have is above it, and
 * the tangent plane of the convex error there bounds it from below.
 */
void optimal_error (arb_t error, arb_srcptr p, slong n, slong d, slong prec);

#endif
