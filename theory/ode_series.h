/*
 * Taylor polynomials of all nodes of a problem along its solutions, and what
 * they leave out.
 */
#ifndef THEORY_ODE_SERIES_H
#define THEORY_ODE_SERIES_H

#include "theory/ode_tape.h"

/*
 * Coefficients in s, the time since the expansion point: number k of node i is
 * C[i STRIDE + k].  States have the degree ORDER, other nodes ORDER - 1.
 */
struct series {
    slong order, stride, prec;
    arb_ptr c;
};

/* Bounds for |s| <= h of what SERIES stands for.  Number k of node i is at
   i STRIDE + k. */
struct bounds {
    mag_ptr weight; /* |c_k| h^k, k < ORDER, of states and of factors */
    mag_ptr suffix; /* sum of their weights from k on, 0 <= k <= ORDER */
    mag_ptr rest;   /* of node i: of the node less the sum of c_k s^k over k <
                       ORDER */
};

void series_init (struct series *series, const struct ode *ode, slong order,
                  slong prec);
void series_clear (struct series *series, const struct ode *ode);

/*
 * Set SERIES to Taylor coefficients of the solution through the point VALUES
 * (one ball an unknown) at TIME: the ball of each holds the coefficient for
 * every point of the balls.
 */
void series_expand (struct series *series, const struct ode *ode,
                    arb_srcptr values, const arb_t time);

/* Coefficient K of all nodes that are no states, from those of the states up
   to K; of states that are no unknowns, coefficient 0. */
void series_nodes (struct series *series, const struct ode *ode, slong k);

void bounds_init (struct bounds *bounds, const struct ode *ode,
                  const struct series *series);
void bounds_clear (struct bounds *bounds, const struct ode *ode,
                   const struct series *series);

/*
 * Set BOUNDS for |s| <= H.  Off by at most BEYOND[j] (null: 0) from its
 * polynomial of degree ORDER, state j has the rest |c_ORDER| H^ORDER +
 * BEYOND[j]; those of the other nodes follow.
 */
void bounds_find (struct bounds *bounds, const struct ode *ode,
                  const struct series *series, const arf_t h,
                  mag_srcptr beyond);

/*
 * Add to REST a bound of the terms of degree ORDER and more in the product of
 * two polynomials of lower degree, from weights of one and suffixes of the
 * other.
 */
void bounds_cut (mag_t rest, mag_srcptr weight, mag_srcptr suffix,
                 slong order);

/* Coefficients of the derivatives of all nodes in unknown J, as those of
   SERIES in BASE. */
void tangent_expand (struct series *series, const struct ode *ode,
                     const struct series *base, slong j);

/* Rests of the products of the tangent's polynomials with what BASE stands
   for, its own states having no rest but that of their last coefficient. */
void tangent_bounds (struct bounds *bounds, const struct ode *ode,
                     const struct series *series, const struct bounds *base,
                     const arf_t h);

/*
 * Set SLOPE, states x states by rows, to bounds of the derivatives of the
 * states' rates in the states, each state on its own in the balls RANGE, the
 * time in TIME.  0 when one is not finite.
 */
int ode_slopes (mag_ptr slope, const struct ode *ode, arb_srcptr range,
                const arb_t time, slong prec);

#endif
