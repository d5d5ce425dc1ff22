/*
 * Adam on one-hot inputs, in balls.  A parameter whose gradient is g moves by
 *
 *     m <- beta1 m + (1 - beta1) g,    v <- beta2 v + (1 - beta2) g^2,
 *     x <- x - rate m' / (sqrt v' + epsilon),
 *
 * m' = m / (1 - beta1^n) and v' = v / (1 - beta2^n) at step n from 1.
 */
#ifndef THEORY_ADAM_H
#define THEORY_ADAM_H

#include "theory/flint.h"

/* What other conventions leave out or move. */
enum adam_convention {
    AS_PUBLISHED,
    UNCORRECTED,   /* m for m', v for v' */
    EPSILON_INSIDE /* sqrt (v' + epsilon) */
};

struct adam {
    arb_t rate, beta1, beta2, fresh1, fresh2, epsilon;
    arb_t power1, power2; /* beta1^n, beta2^n */
    arb_t step, scale;    /* of this step: rate and 1 over the corrections */
    enum adam_convention convention;
    slong prec;
};

/* The two momenta of one parameter, and how far it has moved against its
   gradient. */
struct adam_state {
    arb_t first, second, moved;
};

/* RATE > 0, 0 <= BETA1, BETA2 < 1, EPSILON >= 0; null stands for 0. */
void adam_init (struct adam *adam, const fmpq_t rate, const fmpq_t beta1,
                const fmpq_t beta2, const fmpq *epsilon,
                enum adam_convention convention, slong prec);
void adam_clear (struct adam *adam);
void adam_state_init (struct adam_state *state);
void adam_state_clear (struct adam_state *state);

/* Begin the next step; then move each parameter once, against G > 0. */
void adam_next (struct adam *adam);
void adam_move (struct adam_state *state, const struct adam *adam,
                const arb_t g);

/*
 * Set A[i] to the diagonal weight of a class after K[i] steps of ADAM, just
 * initialised, on c classes with one-hot inputs, from W = 0, without epsilon:
 * its gradient is (c-1) q times the frequency and that of the other entries
 * -q times it, q = 1 / (e^2a + c - 1).  Without epsilon a factor of the
 * gradient does not change a step, so that the other entries are -a and no
 * class differs.  The COUNT integers K[0] <= K[1] <= ... fit a slong and are
 * not negative.
 */
void adam_weights (arb_ptr a, struct adam *adam, const fmpq_t c, const fmpq *k,
                   slong count);

/* Ball operations of K steps, about. */
double adam_work (double k);

#endif
