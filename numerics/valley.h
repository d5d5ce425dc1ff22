/*
 * Teleports in the valley with a wall, a x^2 / 2 + h (y), by looking along the
 * whole level: for each y the x on the level, at many y, where the pieces of
 * h meet, and where the level ends.
 */
#ifndef NUMERICS_VALLEY_H
#define NUMERICS_VALLEY_H

#include "numerics/objective.h"

struct valley {
    struct objective *objective;
    double a, c, eps, wall;
    double w[2];
    double error; /* at least the distance of w[1] from the exact one */
};

/* At the start for AT = a, c, theta, eps.  0 when they have no meaning or
   memory is short; to be freed by valley_free. */
int valley_begin (struct valley *valley, const double *at);
void valley_free (struct valley *valley);

/* Go to the longest gradient on the level of w, and return its square. */
double valley_teleport (struct valley *valley);

/* One step of size 1. */
void valley_descend (struct valley *valley);

/* f at w; *ERROR bounds its distance from the exact course's. */
double valley_gap (double *error, const struct valley *valley);

#endif
