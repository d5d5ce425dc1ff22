/*
 * Initial value problems y' = f (t, y), y (start) = y_0, in balls.
 *
 * The right-hand side is written down once, operation by operation, as a list
 * of nodes; Taylor coefficients, ranges and derivatives all come from it.
 *
 *     struct ode *ode = ode_new (1);
 *     slong y = ode_unknown (ode, 0);
 *     ode_set_rate (ode, 0, ode_difference (ode, y, ode_product (ode, y, y)));
 *
 * Each step is a Taylor polynomial with an enclosed remainder, and is taken
 * only when the solution is proved to exist on it; see theory/ode_step.c.
 */
#ifndef THEORY_ODE_H
#define THEORY_ODE_H

#include "theory/quantity.h"

struct ode;

/* A problem in N >= 1 unknowns, whose rates are still to be set. */
struct ode *ode_new (slong n);
void ode_free (struct ode *ode);

/* The nodes of y_I, I from 0, and of t. */
slong ode_unknown (const struct ode *ode, slong i);
slong ode_time (const struct ode *ode);

/* A constant: any number of the ball VALUE, the same at all times. */
slong ode_constant (struct ode *ode, const arb_t value);
slong ode_integer (struct ode *ode, slong value);

/* The node for the value of an operation on nodes.  A quotient, logarithm or
   power makes sense only where what it needs is not 0, or is positive: a
   solution is not followed beyond. */
slong ode_sum (struct ode *ode, slong a, slong b);
slong ode_difference (struct ode *ode, slong a, slong b);
slong ode_product (struct ode *ode, slong a, slong b);
slong ode_quotient (struct ode *ode, slong a, slong b);
slong ode_scaled (struct ode *ode, const arb_t factor, slong a);
slong ode_negative (struct ode *ode, slong a);
slong ode_exp (struct ode *ode, slong a);
slong ode_log (struct ode *ode, slong a);
slong ode_logistic (struct ode *ode, slong a); /* 1 / (1 + e^-a) */
slong ode_tanh (struct ode *ode, slong a);
slong ode_sin (struct ode *ode, slong a);
slong ode_cos (struct ode *ode, slong a);
slong ode_power (struct ode *ode, slong a, const arb_t exponent);

/* Let y_I' be NODE.  All N rates are set, once, before anything is solved. */
void ode_set_rate (struct ode *ode, slong i, slong node);

/* The node that was set as y_I'. */
slong ode_rate (const struct ode *ode, slong i);

/*
 * Set Y[k N + i] to y_i at TIMES[k] >= START, k < COUNT, in one pass, when
 * y (START) is any point of the balls INITIAL.  The times do not fall; they
 * may be balls.  Whatever PREC is, what is returned encloses; steps are
 * chosen so that the error made in each is about 2^-PREC of the values.
 * EVALUATED; or UNABLE, with the balls that could not be had indeterminate:
 * the solution ends before (it blows up), PREC is too low to follow it, or
 * 20000 steps did not suffice.
 */
enum evaluation ode_curve (arb_ptr y, struct ode *ode, const arb_t start,
                           arb_srcptr initial, arb_srcptr times, slong count,
                           slong prec);

/* What is certain about a zero of a function on a solution. */
enum occurrence {
    NEVER,            /* there is none */
    ONCE,             /* there is one: the first is enclosed */
    UNDECIDED_WHETHER /* touching zero, or beyond what can be followed */
};

/*
 * Look for the first time in [FROM, TO], START <= FROM, of balls from the
 * lower end of the one to the upper end of the other, at which the NODE G is 0
 * on the solution from INITIAL.  ONCE: at the first such time, which the
 * ball TIME encloses, G changes its sign; Y (null, or N balls) is set to y at
 * it.  NEVER: G is certainly not 0 in [FROM, TO].  Else TIME is indeterminate.
 * G is to be formed before anything is solved, as its parts may be followed
 * along with the solution.
 */
enum occurrence ode_first_zero (arb_t time, arb_ptr y, struct ode *ode,
                                slong g, const arb_t start, arb_srcptr initial,
                                const arb_t from, const arb_t to, slong prec);

#endif
