/*
 * The clock of a margin.  Where m' = c / (a + e^m), the number
 *
 *     G (m) = a m + e^m - 1
 *
 * grows at the speed c; a gradient step, which adds h = c / (a + e^m) at once,
 * makes it grow by more.  Identities and inequalities that hold for all a > 0,
 * c > 0, m >= 0; v stands for e^m, E for e^h.
 */
#ifndef PROOFS_CLOCK_H
#define PROOFS_CLOCK_H

#include "proofs/proof.h"

/* G (m + h) - G (m) = a h + v (E - 1): G' = a + v, as E - 1 = h + o(h). */
enum truth clock_speed (void);

/* A step h (a + v) = c moves the clock by c + v (E - 1 - h). */
enum truth clock_gain (void);

/*
 * Which is at most c E: c E less it is a h (E - 1) + v E (1/E - 1 + h), and
 * 1/E >= 1 - h is the tangent at -h.
 */
enum truth clock_gain_at_most (void);

/*
 * The scores of M classes, of which the M - 1 wrong ones are equal, move by
 * g (1[right] - softmax): the margin by g M / (M - 1 + e^m).
 */
enum truth clock_margin_step (void);

#endif
