/*
 * Two-class memories that store item x with weight q(x) = x^(-b): sums over
 * items of Zipf weight times cap.
 */
#ifndef THEORY_SCHEME_H
#define THEORY_SCHEME_H

#include "theory/flint.h"

/* Stands for "all positive integers" as the last item of a sum. */
#define NO_LAST WORD_MAX

/*
 * Set SUM to an enclosure of the sum of x^(-s) over FIRST <= x <= LAST, where
 * FIRST >= 1, S >= 0, and S > 1 when LAST is NO_LAST.
 */
void power_sum (arb_t sum, const fmpq_t s, slong first, slong last,
                slong prec);

/* The table of x^(-s) for the first integers, x^(-s) itself beyond it. */
struct powers {
    fmpq_t s;
    slong size, prec;
    arb_ptr table; /* x^(-s) stands at x - 1 */
};
void powers_init (struct powers *powers, const fmpq_t s, slong last,
                  slong prec);
void powers_clear (struct powers *powers);
/* Set POWER to x^(-s), x >= 1. */
void powers_get (arb_t power, const struct powers *powers, slong x);

/*
 * Set ERROR to an enclosure of
 *
 *     sum_{x <= LAST} x^(-alpha) h_d (x^(-2b) / norm),
 *
 * with TWO_B = 2b >= 0 and NORM an enclosure of the sum of x^(-2b) over the
 * same items; when LAST is NO_LAST, ALPHA > 1 and TWO_B > 1.
 */
void scheme_error (arb_t error, const fmpq_t alpha, const fmpq_t two_b,
                   slong last, const arb_t norm, slong d, slong prec);

/* Ball operations of scheme_error, about. */
double scheme_work (const fmpq_t two_b, slong last, double d, slong prec);

#endif
