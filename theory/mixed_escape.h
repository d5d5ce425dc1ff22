/*
 * A single direction under the link eps h_1 + sqrt (1 - eps^2) h_2, refitted
 * at all times: with A = eps^2,
 *
 *     g' = 2 (1 - g) (A g + 2 (1 - A) g^2).
 */
#ifndef THEORY_MIXED_ESCAPE_H
#define THEORY_MIXED_ESCAPE_H

#include "theory/quantity.h"

#define MIXED_ESCAPE_AXES "eps d"
#define MIXED_ESCAPE_DOMAIN "0 <= eps <= 1, integer d >= 2"

/* Set TIME to that from g = 1/D to 1/2, 0 <= EPS <= 1, D >= 2. */
void mixed_escape_time (arb_t time, const fmpq_t eps, const fmpq_t d,
                        slong prec);

/* Set PACE to d times its derivative in d: d^2 / (2 (d-1) (A d + 2 (1-A))). */
void mixed_escape_pace (arb_t pace, const fmpq_t eps, const fmpq_t d,
                        slong prec);

#endif
