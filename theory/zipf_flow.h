/*
 * The margins of many classes under gradient flow as one function of the
 * class: class x of c has the frequency 1/(x H_c) and, at time t, the margin
 * u with e^u + (c-1) u = 1 + c tau, tau = t/(H_c x).
 *
 * Off the real line: the clock F (u) = (e^u - 1 + (c-1) u)/c has Re F' >=
 * (c-1)/c > 0 on the strip |Im u| <= pi/2, where Re e^u >= 0: it is injective
 * there (Noshiro and Warschawski), and as F tends to infinity with u, its
 * image of the strip is the whole region between the images of the two edges.
 * On u = x + i pi/2 they have c Re F = (c-1) x - 1, which grows with x, and
 * c Im F = e^x + (c-1) pi/2.  A sector |Im tau| <= kappa Re tau lies between
 * them when
 *
 *     e^x + (c-1) pi/2 >= kappa ((c-1) x - 1)   for all real x;
 *
 * e^x - kappa (c-1) x is least at e^x = kappa (c-1), hence
 * kappa (log (kappa (c-1)) - 1) <= pi/2 is enough, and so is
 * kappa = min (1, (pi/2)/max (1, log c - 1)).  For |z - x| <= rho x, x > 0,
 * |arg z| <= arcsin rho: rho = kappa/sqrt (1 + kappa^2) keeps t/(H z) in the
 * sector, and u is analytic in z there, with Re u > 0 and Re e^u >= 0.
 *
 * With v = Re u, |tau| <= (e^v + 1 + (c-1) (v + pi/2))/c.
 */
#ifndef THEORY_ZIPF_FLOW_H
#define THEORY_ZIPF_FLOW_H

#include "theory/flint.h"

struct zipf_flow {
    const fmpz *classes;  /* c >= 2 */
    const fmpq *time;     /* t > 0 */
    fmpq_t c;             /* the same c */
    arb_t harmonic, pace; /* H_c, t/H_c */
    double ratio;         /* a little less than rho */
};

/* CLASSES and TIME are kept by reference. */
void zipf_flow_init (struct zipf_flow *flow, const fmpz *classes,
                     const fmpq *time, slong prec);
void zipf_flow_clear (struct zipf_flow *flow);

/* A little less than rho for C classes. */
double zipf_flow_ratio (const fmpz_t c);

/* Set SUM to that of k^-POWER over 1 <= k <= N. */
void zipf_flow_powers (arb_t sum, slong power, const fmpz_t n, slong prec);

/* Set U to the margin of class X, and RATE to its frequency 1/(X H). */
void zipf_flow_margin (arb_t u, arb_t rate, const fmpz_t x,
                       const struct zipf_flow *flow, slong prec);

/* Set U, a power series in h, to N coefficients of the margin at X (1 + h),
   and RATE to 1/(X H). */
void zipf_flow_series (arb_poly_t u, arb_t rate, slong n, const fmpz_t x,
                       const struct zipf_flow *flow, slong prec);

#endif
