/*
 * The population flow of a frame W (d x r) when the target is h_s of the first
 * coordinate and the link is the best one at all times:
 *
 *     W' = s g^(s-1) (e - W m) m^T,    m = W^T e,  g = |m|^2,
 *
 * the gradient in the frame of half the explained variance g^s, in the time
 * unit of loss 1/2 E (F - F_W)^2.
 */
#ifndef NUMERICS_ESCAPE_RUN_H
#define NUMERICS_ESCAPE_RUN_H

#include <stddef.h>

/*
 * Follow the flow from the frame W (D x R, row by row, changed) until g = 1/2,
 * backwards in time when g is beyond.  Runge and Kutta's steps of fourth
 * order, in each of which log (g / (1-g)) moves by 1/5 at most: the time is
 * right to 1e-5 of itself.  ROOM has 3 D R numbers.
 */
double escape_run (double *w, size_t d, size_t r, double s, double *room);

#endif
