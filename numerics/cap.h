/*
 * The normalised area of a spherical cap, in double: the part of the unit
 * sphere of R^d that lies beyond the height sqrt w.
 */
#ifndef NUMERICS_CAP_H
#define NUMERICS_CAP_H

#include <stddef.h>

/*
 * SHARE[i] = P (t_d < -sqrt (d w / (1 - w))) for w = W[i] in [0, 1] and t_d of
 * Student's law with d >= 1 degrees of freedom: half of the regularised
 * incomplete beta function I_{1-w} (d/2, 1/2).  Absolute error below
 * 2^-53 (d + 4).  SHARE may be W.
 */
void cap_share (double *share, const double *w, size_t n, unsigned d);

#endif
