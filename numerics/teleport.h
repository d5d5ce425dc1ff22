/*
 * Teleports: from a point to one of the same value, or of a lower one, where
 * the gradient is as long as can be; by the sequence of linearised problems
 * of the released code, which asks for gradients and Hessian-vector products
 * only.  With g the gradient, q = H g, G = |g|^2, v = (rho q.g / G + f - c)
 * / G, a step goes from w to
 *
 *     w + rho q / G - v g,
 *
 * the last term left out, in the form for sublevel sets, where v <= 0.
 */
#ifndef NUMERICS_TELEPORT_H
#define NUMERICS_TELEPORT_H

#include "numerics/objective.h"

/* The set in which the gradient is to be long. */
enum { SUBLEVEL, LEVEL };

/* The settings of the released code but for RHO, SHRINK and STEPS. */
struct routine {
    double rho;       /* the first step size */
    double shrink;    /* by which a step that is not accepted is cut */
    double weight;    /* of the violation in the merit */
    double share;     /* of the growth predicted that is asked for */
    double grow;      /* how much better a step must be for a longer next */
    double tolerance; /* of the violation and of the squared residual */
    size_t steps;     /* the most steps */
    int tries;        /* the most cuts in one step; 0: steps of size RHO */
    int set;          /* SUBLEVEL or LEVEL */
};

/* Settings as published: weight 1/10, share 1/2, grow 5, tolerance 1e-6, 25
   tries, sublevel sets. */
struct routine routine_published (double rho, double shrink, size_t steps);

/* Steps of size RHO on the level set, whatever comes of them. */
struct routine routine_fixed (double rho, size_t steps);

/* Where a routine stands. */
struct teleport {
    const struct objective *objective;
    struct routine routine;
    double level; /* the value of f that is not to be left */
    double *w, *g, *q, *next, *slope;
    double value, square;       /* f and G at w */
    double rho;                 /* of the next step */
    double residual, violation; /* |(q.g/G^2) g - q/G|^2, and of f <= c */
    size_t steps, failures, growths;
};

/* Begin at W, of length OBJECTIVE->dim; 0 when memory is short. */
int teleport_begin (struct teleport *teleport,
                    const struct objective *objective, struct routine routine,
                    const double *w);
void teleport_end (struct teleport *teleport);

/* May it stop: are residual and violation within the tolerance? */
int teleport_finished (const struct teleport *teleport);

/*
 * One step: with tries, the first that passes the test of the merit log |g| -
 * weight * violation; when none does, W stays and rho is raised by five cuts.
 */
void teleport_step (struct teleport *teleport);

/* Steps until it may stop or has made all; W becomes where it ends.  0 when
   memory is short. */
int teleport_to (double *w, const struct objective *objective,
                 struct routine routine);

/* One step of gradient descent of size RATE on W; ROOM has dim numbers. */
void descend (double *w, const struct objective *objective, double rate,
              double *room);

#endif
