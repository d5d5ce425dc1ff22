/*
 * Quadratics in the plane, z^T (p q; q r) z / 2, teleported from (u, v) by
 * fixed steps of the linearised problems; with what doubles and an unfinished
 * search can have missed.
 */
#ifndef NUMERICS_PLANE_H
#define NUMERICS_PLANE_H

#include "numerics/objective.h"

struct plane {
    struct objective *objective;
    double z[2];           /* where the teleport goes */
    double square;         /* of the gradient there */
    double largest, least; /* eigenvalues, from the gradient there */
    double absolute;       /* the sum of |p|, 2 |q| and |r| */
    double error;          /* at least |z - the maximiser| */
    double square_error;   /* at least |square - 2 c lambda| */
};

/*
 * Teleport from AT[3], AT[4] with AT[0..2] = p, q, r.  0 when memory is short,
 * the matrix is not positive definite or no maximiser is found.  To be freed
 * by planar_free.
 */
int planar_teleport (struct plane *plane, const double *at);
void planar_free (struct plane *plane);

/*
 * K steps of gradient descent of size RATE from there.  Returns the value of
 * f, and in *ERROR a bound of its distance from (1 - RATE lambda)^2K c.
 */
double planar_descend (double *error, struct plane *plane, double rate,
                       size_t k);

#endif
