/*
 * The routine of the released code for teleports, step by step in ball
 * arithmetic: every decision of its line search is certain, or the run is
 * given up.  In the form for sublevel sets; with g the gradient, q = H g, G =
 * |g|^2, c the level at the start, [.] the positive part and v = (rho q.g / G
 * + f - c) / G, it tries
 *
 *     w' = w + rho q / G - [v] g,
 *
 * and takes it when log |g'| - m [f' - c] is not below log |g| - m [f - c] / 2
 * + q.(w' - w) / (4 G); m = 1/10, times q.g [v] / (G^2 [f - c]) where f > c.
 * Else rho is multiplied by the shrinking factor, at most 25 times; after that
 * w stays and rho is divided by it five times.  After a step whose left side
 * is at least five times the right, rho is divided by it once.
 * It stops when |(q.g / G^2) g - q / G|^2 and [f - c] are at most 10^-6.
 */
#ifndef THEORY_TELEPORT_ROUTINE_H
#define THEORY_TELEPORT_ROUTINE_H

#include "theory/quantity.h"

/* Set F to f (W), G to its gradient and, unless null, Q to the Hessian times
   that. */
typedef void ball_objective (arb_t f, arb_ptr g, arb_ptr q, arb_srcptr w,
                             const void *context, slong prec);

struct routine {
    slong dim;
    ball_objective *objective;
    const void *context;
    const fmpq *rho, *shrink; /* exact; 0 < shrink < 1 */
    slong steps;              /* the most steps */
};

/* Where it stands. */
struct standing {
    slong dim;
    arb_ptr w, g, q, next, slope; /* of length dim */
    arb_t value, square, along;   /* f, G, q.g */
    arb_t level, residual, rho;
    slong cuts; /* rho is the first times shrink to this power */
    slong steps, failures, growths;
    int moved, finished;
};

void standing_init (struct standing *standing, slong dim);
void standing_clear (struct standing *standing);

/*
 * Run from START until it may stop or has made all steps.  Returns 0, with
 * STANDING indeterminate, where PREC does not decide.
 */
int routine_run (struct standing *standing, const struct routine *routine,
                 arb_srcptr start, slong prec);

/* Sets OUT to something about where ROUTINE ended; STANDING may be used up. */
typedef void standing_measure (arb_t out, struct standing *standing,
                               const struct routine *routine, slong prec);

/* |grad f|^2 there, and the size of the next step. */
standing_measure standing_square, standing_size;

/* Run ROUTINE from START and set OUT to MEASURE of where it ends; it is
   indeterminate, for more precision, where PREC does not decide. */
void routine_measure (arb_t out, standing_measure *measure,
                      const struct routine *routine, arb_srcptr start,
                      slong prec);

/* The same on Booth's quadratic or a multiple of it, ROUTINE's objective, from
   the start of the published figure, (7.5, -4). */
void booth_measure (arb_t out, standing_measure *measure,
                    const struct routine *routine, slong prec);

/* The same on Goldstein and Price's polynomial from the origin, for AT = rho,
   shrink and the most steps. */
void goldstein_price_measure (arb_t out, standing_measure *measure,
                              const fmpq *at, slong prec);

/* Objectives: Booth's quadratic around its minimiser, 5 x^2 + 8 x y + 5 y^2;
   the polynomial of Goldstein and Price; neither has a context. */
ball_objective booth, goldstein_price;

/* The two factors of Goldstein and Price's polynomial, A (x + y) and B (2 x -
   3 y), and their derivatives: set AT[0..2]. */
void goldstein_price_first (arb_ptr at, const arb_t s, slong prec);
void goldstein_price_second (arb_ptr at, const arb_t d, slong prec);

#endif
