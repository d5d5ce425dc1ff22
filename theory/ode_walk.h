/*
 * One solution, or all solutions from a small set, followed step by step.
 *
 * At the start of a step the point lies in CENTRE + SPREAD x + FRAME z, where
 * |x_j| <= first[j], |z_j| <= rest[j], and in CENTRE +- RADIUS.  SPREAD
 * carries the uncertainty of the initial values, FRAME what came in on the
 * way.
 */
#ifndef THEORY_ODE_WALK_H
#define THEORY_ODE_WALK_H

#include "theory/ode_series.h"

/* Steps after which a solution is given up. */
enum { MOST_STEPS = 20000 };

struct walk {
    struct ode *ode;
    slong n, prec, working; /* unknowns; bits asked for, bits worked with */
    arb_t start;
    arf_t elapsed;  /* time since START, exact */
    arb_ptr centre; /* exact */
    mag_ptr radius, first, rest;
    arb_mat_t spread, frame;

    arf_t length;      /* of the step */
    int quiet;         /* it leaves the point where it is, up to REMAINDER */
    int sharp;         /* the point is its centre: no FLOW is there */
    mag_ptr remainder; /* of the polynomial from CENTRE, one for each state */
    struct series high;
    struct bounds high_bounds;
    struct series low; /* from the whole set, of small degree */
    struct bounds low_bounds;
    mag_ptr beyond;       /* the remainder of LOW */
    mag_ptr slope;        /* states x states */
    struct series turned; /* derivatives in one direction */
    struct bounds turned_bounds;
    arb_ptr flow; /* derivatives of the unknowns in the unknowns: polynomials,
                     number i n + j at (i n + j) (low.order + 1) */
    mag_ptr flow_rest;
};

void walk_init (struct walk *walk, struct ode *ode, const arb_t start,
                arb_srcptr initial, slong prec);
void walk_clear (struct walk *walk);

/* Prepare the next step, of positive length <= LIMIT.  0 when none can be
   proved: the other functions must not be called then. */
int walk_prepare (struct walk *walk, const arf_t limit);

/* Set Y to the unknowns at TAU, a ball in [0, length], after the start of the
   prepared step. */
void walk_at (arb_ptr y, const struct walk *walk, const arb_t tau);

/* Move to the end of the prepared step. */
void walk_advance (struct walk *walk);

/* Set V[i] to a bound of v_i (H) for v' = SLOPE v + RATE, v (0) = 0, H > 0,
   all of them not negative; 0 when none was found. */
int ode_growth (mag_ptr v, mag_srcptr slope, mag_srcptr rate, const arf_t h,
                slong n);

#endif
