/*
 * Descent with a link h_s that is refitted on a batch of n fresh samples in
 * each step, which then moves the vector: to the first order in n^(-1/2).
 *
 * Let z be <w, x>, y the coordinate across w towards the target, m the
 * overlap, r^2 = 1 - m^2, and R = h_s (m z + r y) - m^s h_s (z) what the best
 * link leaves.  A batch changes the link's coefficient of h_s by the mean of R
 * h_s (z), and with it the pull s m^(2s-1) r by s m^(s-1) r times that; the
 * pull's own mean is that of R m^s h_s' (z) y.  So the pull has the variance
 * of
 *
 *     R (m^s sqrt (s) h_{s-1} (z) y + s m^(s-1) r h_s (z))
 *
 * over n.  Other coefficients of the link, and what lies across the plane of w
 * and the target, matter only in the next order, 1/n.
 */
#ifndef THEORY_SAMPLE_NOISE_H
#define THEORY_SAMPLE_NOISE_H

#include "theory/escape_steps.h"

/* The largest s. */
enum { NOISE_DEGREE = 8 };

/* Set VARIANCE to n times that of the pull at the overlap M in [0, 1], for 1
   <= S <= NOISE_DEGREE. */
void noise_variance (arb_t variance, slong s, const arb_t m, slong prec);

/*
 * Quantities of ESCAPE_STEPS_AXES: set SPREAD to n^(1/2) times the standard
 * deviation of the time of escape_steps, straight within the last step, over
 * that TIME.
 */
enum evaluation noise_spread (arb_t spread, arb_t time, const fmpq *at,
                              slong prec);

#define NOISE_DOMAIN \
    "integer 1 <= s <= 8, 0 < from < to < 1, eta > 0, eta*s <= 1"

/* Ball operations of noise_spread, about. */
quantity_work noise_work;

#endif
