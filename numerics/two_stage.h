/*
 * The target h_1 (z_1) + h_2 (z_2), learnt in two stages: the flow of the
 * overlaps M = W*^T W (2 x r),
 *
 *     M' = (I - G) S M,    G = M M^T,    S = diag (1, 2 G_22),
 *
 * which is that of the frame W seen from the two relevant directions.
 */
#ifndef NUMERICS_TWO_STAGE_H
#define NUMERICS_TWO_STAGE_H

#include <stddef.h>

enum { TWO_STAGE_WIDTH = 16, TWO_STAGE_STEPS = 10000 };

/* The second squared Cholesky pivot G_22 - G_12^2 / G_11 of M M^T, M 2 x R, by
   taking from the second row its part along the first. */
double second_pivot (const double *m, size_t r);

/* The time from g to 1/2 under g' = 4 (1 - g) g^2, negative beyond. */
double quadratic_time (double g);

/*
 * The time at which the second pivot passes 1/2, from M (2 x R, changed; R <=
 * TWO_STAGE_WIDTH) with a pivot below: Runge and Kutta's steps of 1/10 until
 * the first direction is learnt to 1e-10 and the rest is quadratic_time, right
 * to 1e-5 of itself.  HUGE_VAL after TWO_STAGE_STEPS steps, which the flow
 * does not take from overlaps above e^-1900.
 */
double two_stage_time (double *m, size_t r);

#endif
