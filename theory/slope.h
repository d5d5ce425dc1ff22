/*
 * Local slopes: the exponent of a power law, read off an exact quantity.
 */
#ifndef THEORY_SLOPE_H
#define THEORY_SLOPE_H

#include "theory/quantity.h"

/*
 * Set SLOPE to log_2 (q (.., 2 x) / q (.., x)), where q is QUANTITY and x its
 * parameter number AXIS in AT; both points must lie in the domain.  It
 * encloses, for it is made of enclosures; indeterminate where q may be <= 0.
 */
enum evaluation local_slope (arb_t slope, const struct quantity *quantity,
                             const fmpq *at, int axis, slong prec);

#endif
