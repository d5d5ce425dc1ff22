/* Where an increasing function vanishes, certified. */
#ifndef THEORY_INCREASING_H
#define THEORY_INCREASING_H

#include "theory/flint.h"

/* Set F to an enclosure of a function, or of its derivative, at every point of
   the ball X. */
typedef void real_function (arb_t f, const arb_t x, const void *data,
                            slong prec);

/*
 * Set ROOT, a ball around an interval [low, high] that holds the one zero of
 * the increasing function VALUE, to one that holds it too and is as small as
 * 2^-PREC, if working with PREC bits and some more allows that; SLOPE is its
 * derivative.  Interval Newton steps, and halving where they do not gain: that
 * ROOT encloses needs only that VALUE increases and SLOPE encloses.
 */
void increasing_root (arb_t root, real_function *value, real_function *slope,
                      const void *data, slong prec);

#endif
