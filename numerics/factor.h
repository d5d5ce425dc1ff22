/*
 * The last factor by which a step of the linearised problems multiplies one
 * eigenvector's component, near the maximiser of a quadratic's gradient.
 */
#ifndef NUMERICS_FACTOR_H
#define NUMERICS_FACTOR_H

#include "numerics/objective.h"

struct factor {
    const struct objective *quadratic; /* around the origin */
    double largest, other;             /* eigenvalues */
    const double *axis;                /* an eigenvector of OTHER */
    double approach;                   /* steps of this size until near */
    double rho;                        /* then of this one */
};

/*
 * From W, with steps of size approach until the components off the maximiser
 * are below 2^-15 of its distance, then of size rho: the ratio of the
 * component along AXIS after the last of at most eight steps that stay there
 * to the one before.  *ERROR bounds its distance from the one at the
 * maximiser.  Not a number where it does not come near.
 */
double factor_measure (double *error, const struct factor *factor,
                       const double *w);

#endif
