/*
 * Descent with a link that is fitted with a ridge: the penalty mu |f|^2 / 2 in
 * a space whose kernel has the eigenvalue q on polynomials of degree s leaves
 * q / (q + mu) of the best link's coefficient.
 */
#ifndef THEORY_RIDGE_H
#define THEORY_RIDGE_H

#include "theory/quantity.h"

#define RIDGE_AXES "s from to eta mu q"
#define RIDGE_DOMAIN                                                         \
    "integer 1 <= s <= 1000, 0 < from < to < 1, eta > 0, eta*s <= 1, mu >= " \
    "0, q > 0"

/* Set TIME to that of escape_steps_ball for steps of size eta (q / (q +
   mu))^TIMES, each of which counts as eta. */
enum evaluation ridge_descent_ball (arb_t time, const fmpq *at, int times,
                                    slong prec);
quantity_work ridge_descent_work;

#endif
