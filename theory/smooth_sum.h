/*
 * Sums of f (k) over the integers first <= k <= last, for f that is analytic
 * near the positive half-line, in a time that hardly depends on their number:
 * a head term by term, then the formula of Euler and Maclaurin.
 */
#ifndef THEORY_SMOOTH_SUM_H
#define THEORY_SMOOTH_SUM_H

#include "theory/flint.h"

struct smooth_summand {
    /* Set VALUE to f (K), K >= 1. */
    void (*term) (arb_t value, const fmpz_t k, const void *context,
                  slong prec);
    /* Set JET[0..N-1] to the Taylor coefficients of h -> f (X (1 + h)). */
    void (*jet) (arb_ptr jet, slong n, const fmpz_t x, const void *context,
                 slong prec);
    /* Set VALUE to the integral of f from A to B > A. */
    void (*area) (arb_t value, const fmpz_t a, const fmpz_t b,
                  const void *context, slong prec);
    /* Set BOUND >= |f (z)| on all discs |z - x| <= RATIO x, x >= A real. */
    void (*majorant) (mag_t bound, const fmpz_t a, const void *context);
    double ratio; /* between 0 and 1: f is analytic on all those discs */
    const void *context;
};

/* Set SUM to the sum of f (k) over FIRST <= k <= LAST, FIRST >= 1; 0 when
   there is no such k. */
void smooth_sum (arb_t sum, const struct smooth_summand *f, const fmpz_t first,
                 const fmpz_t last, slong prec);

/* Set SUM to the same term by term. */
void plain_sum (arb_t sum, const struct smooth_summand *f, const fmpz_t first,
                const fmpz_t last, slong prec);

/* The terms that smooth_sum adds one by one, and the length of its jets. */
double smooth_sum_head (double ratio, slong prec);
double smooth_sum_jet (slong prec);

#endif
