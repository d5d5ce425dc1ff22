/*
 * Descent in steps on the unit sphere towards a direction with the link h_s,
 * and back to the sphere by division by the length:
 *
 *     m <- (m + p (1 - m^2)) / sqrt (1 + p^2 (1 - m^2)),   p = k m^(e-1),
 *
 * k = eta s the strength; e = 2s when the link is refitted in each step, e = s
 * when it is fixed.  With y = 1/m^2 - 1, the squared tangent of the angle, and
 * c = k m^e this is
 *
 *     y <- y ((1 - c) / (1 + c y))^2.
 */
#ifndef THEORY_ESCAPE_STEPS_H
#define THEORY_ESCAPE_STEPS_H

#include "theory/quantity.h"

/* Where the recursion goes, 0 < FROM < TO < 1, and how: 0 < STRENGTH <= 1. */
struct escape_steps {
    slong power;    /* e above */
    fmpq *strength; /* k above */
    const fmpq *from, *to;
};

/*
 * Set COUNT to the number of steps until m >= TO, and STEPS to the real number
 * of them at which a straight line between the last two m is TO.  0, with
 * STEPS indeterminate, when PREC does not decide which step it is.
 */
int escape_steps (arb_t steps, slong *count, const struct escape_steps *run,
                  slong prec);

/* The same by the recursion in m, in plain ball arithmetic. */
int escape_steps_overlap (arb_t steps, slong *count,
                          const struct escape_steps *run, slong prec);

/* Ball operations of either, about, from doubles. */
double escape_steps_work (double power, double strength, double from);

/*
 * Quantities of "s from to eta": with DEGREES times s for the power, set TIME
 * to eta times the steps, or, when WHOLE, to their number.
 */
enum evaluation escape_steps_ball (arb_t time, const fmpq *at, slong degrees,
                                   int whole, slong prec);
enum evaluation escape_steps_overlap_ball (arb_t time, const fmpq *at,
                                           slong degrees, int whole,
                                           slong prec);

#define ESCAPE_STEPS_AXES "s from to eta"
#define ESCAPE_STEPS_DOMAIN \
    "integer 1 <= s <= 1000, 0 < from < to < 1, eta > 0, eta*s <= 1"

/* The work of these with the link refitted, and with it planted. */
quantity_work escape_steps_ball_work;
quantity_work escape_steps_planted_work;

#endif
