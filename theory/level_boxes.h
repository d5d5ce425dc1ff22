/*
 * The critical points of |grad f| on a level curve once more, without rays: a
 * square is cut into boxes until each of them is without the curve, without a
 * zero of the turn on it, or lies in a region with one zero and no other.
 */
#ifndef THEORY_LEVEL_BOXES_H
#define THEORY_LEVEL_BOXES_H

#include "theory/level_set.h"

/*
 * Find all critical points of |grad f| on {f = LEVEL}, f convex, in no order,
 * if the curve lies in the square of half the width 2^SIZE around the origin;
 * UNABLE, with no points, when that is not certain, PREC bits do not suffice,
 * or a critical point is degenerate.
 */
enum evaluation level_boxes_critical (struct critical_points *points,
                                      const struct plane_function *f,
                                      slong size, const arb_t level,
                                      slong prec);

#endif
