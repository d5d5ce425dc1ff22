#include "numerics/radial.h"

#include <math.h>

void
radial_init (struct radial *point)
{
    point->x[0] = 1;
    point->x[1] = 0;
    point->cosine = cos (1.0);
    point->sine = sin (1.0);
}

/* Two squares, a sum and a root: at most 2.5 units. */
double
radial_norm (const struct radial *point)
{
    return sqrt (point->x[0] * point->x[0] + point->x[1] * point->x[1]);
}

/*
 * Cosine and sine are right within two units each, so that the turn stretches
 * by no more; each coordinate then errs by two units of the sum of two
 * products, which is at most sqrt 2 |x|, and both by 4 |x|.
 */
void
radial_teleport (struct radial *point)
{
    double x = point->x[0], y = point->x[1];

    point->x[0] = point->cosine * x - point->sine * y;
    point->x[1] = point->sine * x + point->cosine * y;
}
