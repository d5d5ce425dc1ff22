/*
 * With H_P the sum of x^-alpha up to P and k (P) = 1/2 - h_d (1/P), the error
 * is 1/2 - H_P k (P) / zeta (alpha): its minimisers are the maximisers of
 * H_P k (P), a rising times a falling factor.
 *
 * No large P can win: k (P) = int_0^s (1 - t^2)^(d/2-1) dt / B (d/2, 1/2) with
 * s = P^(-1/2) is at most s / B (d/2, 1/2) when d >= 2, and arcsin (s) / pi
 * <= s / 2 when d = 1; H_P <= 1 + log P; and (1 + log P) P^(-1/2) falls from
 * P = 3 on.
 */
#include "theory/threshold.h"

#include <math.h>

#include "theory/convex.h"
#include "theory/scheme.h"

void
threshold_init (struct threshold *threshold, const fmpq *alpha, slong d,
                slong prec)
{
    threshold->alpha = alpha;
    threshold->dimension = d;
    threshold->prec = prec + 16;
    arb_init (threshold->zeta);
    power_sum (threshold->zeta, alpha, 1, NO_LAST, threshold->prec);
    cap_init (&threshold->cap, d, threshold->prec);
}

void
threshold_clear (struct threshold *threshold)
{
    arb_clear (threshold->zeta);
    cap_clear (&threshold->cap);
}

/* Set H to h_d (1/P). */
static void
stored_error (arb_t h, struct threshold *threshold, slong stored)
{
    slong d = threshold->dimension;

    arb_set_si (h, stored);
    arb_inv (h, h, threshold->prec + (slong) FLINT_BIT_COUNT ((ulong) d));
    cap_value (h, &threshold->cap, h);
}

void
threshold_error (arb_t error, struct threshold *threshold, slong stored)
{
    slong prec = threshold->prec;
    arb_t tail, head;

    arb_init (tail);
    arb_init (head);
    power_sum (tail, threshold->alpha, stored + 1, NO_LAST, prec);
    arb_sub (head, threshold->zeta, tail, prec);
    stored_error (error, threshold, stored);
    arb_mul (error, error, head, prec);
    arb_mul_2exp_si (tail, tail, -1);
    arb_add (error, error, tail, prec);
    arb_div (error, error, threshold->zeta, prec);
    arb_clear (tail);
    arb_clear (head);
}

/* H_P and k (P). */
static void
factors (arb_t rising, arb_t falling, slong stored, void *context, slong prec)
{
    struct threshold *threshold = context;

    power_sum (rising, threshold->alpha, stored + 1, NO_LAST, prec + 16);
    arb_sub (rising, threshold->zeta, rising, prec);
    stored_error (falling, threshold, stored);
    arb_mul_2exp_si (falling, falling, 1);
    arb_sub_ui (falling, falling, 1, prec);
    arb_neg (falling, falling);
    arb_mul_2exp_si (falling, falling, -1);
}

/* A P from which on no product reaches the largest among the powers of two
   below it; 0 when there is none in range. */
static slong
bound_stored (struct threshold *threshold)
{
    slong prec = threshold->prec, stored, d = threshold->dimension;
    arb_t best, product, bound, log;

    arb_init (best);
    arb_init (product);
    arb_init (bound);
    arb_init (log);
    for (stored = 1; stored < WORD_MAX / 4; stored *= 2) {
        factors (product, bound, stored, threshold, prec);
        arb_mul (product, product, bound, prec);
        arb_max (best, best, product, prec);
        arb_log_ui (log, (ulong) stored, prec);
        arb_add_ui (log, log, 1, prec);
        arb_rsqrt_ui (bound, (ulong) stored, prec);
        arb_mul (bound, bound, log, prec);
        if (d == 1)
            arb_mul_2exp_si (bound, bound, -1);
        else
            arb_mul (bound, bound, cap_scale (&threshold->cap), prec);
        if (stored >= 3 && arb_lt (bound, best))
            break;
    }
    arb_clear (best);
    arb_clear (product);
    arb_clear (bound);
    arb_clear (log);
    return stored < WORD_MAX / 4 ? stored : 0;
}

int
threshold_search (slong *low, slong *high, const fmpq *alpha, slong d,
                  slong prec)
{
    struct threshold threshold;
    slong last;
    arb_t maximum;

    /* With few bits the search would keep, and visit, far too many. */
    prec = FLINT_MAX (prec, 64);
    arb_init (maximum);
    threshold_init (&threshold, alpha, d, prec);
    last = bound_stored (&threshold);
    if (last != 0)
        argmax_product (low, high, maximum, factors, &threshold, 1, last,
                        threshold.prec);
    threshold_clear (&threshold);
    arb_clear (maximum);
    return last != 0;
}

double
threshold_work (double d, slong prec)
{
    /* The optimum is below d, and about its root is visited; a visit takes
       one zeta tail and one cap. */
    double visit = 400 + 2 * (double) prec + cap_work (d, 4 / (d + 4), prec);

    return (40 + 10 * sqrt (d)) * visit;
}
