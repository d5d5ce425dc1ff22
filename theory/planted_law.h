/*
 * The planted escape time of h_s between two bounds: as 1/(1 - m^2) lies
 * between 1 + m^2 and 1 + 2 m^2 for 0 <= m^2 <= 1/2, s times the time lies
 * between A + B and A + 2 B with
 *
 *     A = (d^(s/2-1) - 2^(s/2-1)) / (s - 2),  B = (d^(s/2-2) - 2^(s/2-2)) / (s
 * - 4).
 */
#ifndef THEORY_PLANTED_LAW_H
#define THEORY_PLANTED_LAW_H

#include "theory/quantity.h"

#define PLANTED_LAW_AXES "s d"
#define PLANTED_LAW_DOMAIN "integer 3 <= s <= 10000, s != 4, integer d >= 3"

/* Set BOUND to (A + TIMES B) / s at AT. */
enum evaluation planted_law_bound (arb_t bound, const fmpq *at, slong times,
                                   slong prec);

#endif
