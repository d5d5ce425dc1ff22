/* One class of a given frequency under Adam with epsilon, on one-hot inputs.
 */
#ifndef THEORY_ADAM_EPSILON_H
#define THEORY_ADAM_EPSILON_H

#include "theory/adam.h"

/* The parameters, in the order of their axes. */
enum {
    EPSILON_CLASSES,
    EPSILON_MASS,
    EPSILON_RATE,
    EPSILON_BETA1,
    EPSILON_BETA2,
    EPSILON_VALUE,
    EPSILON_STEPS
};

/* Set U[i] to the margin after K[i] steps at AT, the steps there ignored; the
   COUNT integers K[0] <= K[1] <= ... fit a slong and are not negative. */
void adam_epsilon_margins (arb_ptr u, const fmpq *at, const fmpq *k,
                           slong count, enum adam_convention convention,
                           slong prec);

/* Ball operations at AT, about. */
double adam_epsilon_work (const fmpq *at, slong prec);

#endif
