/*
 * Logistic regression on data that both layers can make: n samples of d
 * features, integers of -512 to 512 over 512, the j-th column divided by j;
 * the label is the sign of the first two and a third such integer.  The mean
 * of log (1 + e^-{z w}), z the features times the label, plus reg |w|^2.
 */
#ifndef THEORY_LOGISTIC_DATA_H
#define THEORY_LOGISTIC_DATA_H

#include "theory/quantity.h"
#include "theory/teleport_routine.h"

#define LOGISTIC_AXES "n d seed reg"
#define LOGISTIC_DOMAIN                                                   \
    "integer 1 <= n <= 1000, integer 2 <= d <= 50, integer 0 <= seed <= " \
    "1000000, reg > 0"

struct logistic_data {
    slong n, d;
    arb_ptr z; /* n rows of d */
    arb_t penalty, smoothness;
};

/* The rule: where SEED begins, and the next integer from -512 to 512. */
slong logistic_begin (slong seed);
slong logistic_draw (slong *state);

/* For AT = n, d, seed, reg; smoothness is sum |z|^2 / (4 n) + 2 reg, at least
   the largest eigenvalue of the Hessian.  To be freed by logistic_clear. */
void logistic_init (struct logistic_data *data, const fmpq *at, slong prec);
void logistic_clear (struct logistic_data *data);

/* The objective; CONTEXT is a struct logistic_data. */
ball_objective logistic_objective;

/* Set W to where at most STEPS steps of the routine take it, from rho = 1/10
   with shrink 1/2.  0 where PREC does not decide. */
int logistic_teleport (arb_ptr w, const struct logistic_data *data,
                       slong steps, slong prec);

/* Set OUT to MEASURE of where at most STEPS steps of the routine, halving from
   RHO, take it from zero, for AT = n, d, seed, reg; indeterminate where PREC
   does not decide. */
void logistic_measure (arb_t out, standing_measure *measure, const fmpq *at,
                       const fmpq *rho, slong steps, slong prec);

/* For AT = n, d, seed, reg, at zero, with g the gradient and q = H g: set
   WHOLE to |q|^2, ACROSS to |q - (q.g/G) g|^2 and SQUARE to G = |g|^2.  All
   are rational in the data; ACROSS may lose digits. */
void logistic_first_step (arb_t whole, arb_t across, arb_t square,
                          const fmpq *at, slong prec);

/* The work of so many EVALUATIONS of the objective and its gradient, for AT =
   n, d: about 400 bits' operations an exponential, and d for the rest. */
double logistic_work (const fmpq *at, double evaluations);

/* Add K times: a teleport by at most STEPS steps of the routine from rho =
   1/10 with shrink 1/2 (none where STEPS is 0), then a step of gradient
   descent of size 1 / smoothness; W starts as it is, exact or not.  0 where
   PREC does not decide. */
int logistic_descend (arb_ptr w, const struct logistic_data *data, slong k,
                      slong steps, slong prec);

#endif
