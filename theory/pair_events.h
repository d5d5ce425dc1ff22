/*
 * When something happens to two tokens under gradient descent: integers,
 * decided by the signs of balls.
 */
#ifndef THEORY_PAIR_EVENTS_H
#define THEORY_PAIR_EVENTS_H

#include "theory/pair_descent.h"
#include "theory/quantity.h"

/* The most steps that are taken before an event is given up: UNABLE. */
enum { PAIR_MOST_STEPS = 20000000 };

/*
 * Set K to the exact number of a step of DESCENT, which goes on from where it
 * stands, or to the whole line where a sign is not certain at its precision.
 *
 * first accurate: the least k >= 1, not below the step reached, at which both
 * margins are positive.
 */
enum evaluation pair_first_accurate (arb_t k, struct pair_descent *descent);

/*
 * From step 0.  last error: the least k >= 1 such that both margins are
 * positive at k and at every later step, for the rationals AT.  Once the loss
 * is settled and below min (p, q) log 2 neither margin is negative again.
 */
enum evaluation pair_last_error (arb_t k, struct pair_descent *descent,
                                 const fmpq *at);

/* Are both margins positive after one step from the rationals AT (p, corr,
   eta): 1 yes, -1 no, and exactly so. */
int pair_first_step_accurate (const fmpq *at);

/*
 * From step 0.  Of the steps k >= 1 with L_k > L_{k-1}: the last one, 0 where
 * there is none (LAST), and their number (COUNT).
 */
enum pair_rises { LAST_RISE, COUNT_RISES };
enum evaluation pair_rises (arb_t k, struct pair_descent *descent,
                            enum pair_rises which);

/* From step 0.  The step k, 1 <= k <= MOST, with the largest loss. */
enum evaluation pair_peak (arb_t k, struct pair_descent *descent, slong most);

/*
 * VALUE of the integer BALL at AT, for quantity_exact: raises the precision
 * until the ball is exact.
 */
enum evaluation pair_exact (fmpq_t value, quantity_ball *ball, const fmpq *at);

/* Ball operations until accuracy at AT (p, corr, eta), about: the flow needs a
   time of order 1 / ((1 - corr) min (p, q)). */
double pair_events_work (const fmpq *at, slong prec);

#endif
