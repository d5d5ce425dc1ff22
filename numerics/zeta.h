/* Sums of powers, in double. */
#ifndef NUMERICS_ZETA_H
#define NUMERICS_ZETA_H

#include <stddef.h>

/*
 * The sum of (a + k)^-s over k >= 0 for 1 < s <= 64, a >= 1, within a few
 * ulp: Hurwitz's zeta function.
 */
double zeta_tail (double s, double a);

#endif
