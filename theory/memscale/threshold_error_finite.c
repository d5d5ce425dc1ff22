/*
 * Expected error of a two-class linear memory that stores the P most frequent
 * of N items of a Zipf law with equal weights.
 */
#include "theory/cap.h"
#include "theory/quantity.h"
#include "theory/scheme.h"

enum { ZIPF, ITEMS, STORED, DIMENSION };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong items, stored, d;
    fmpq_t weight;
    arb_t head, tail;

    if (!fmpq_get_index (&items, at + ITEMS) || items == NO_LAST
        || !fmpq_get_index (&stored, at + STORED)
        || !fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    arb_init (head);
    arb_init (tail);
    fmpq_init (weight);
    /* Finite sums and one cap. */
    power_sum (head, at + ZIPF, 1, stored, prec + 16);
    power_sum (tail, at + ZIPF, stored + 1, items, prec + 16);
    fmpq_set_si (weight, 1, (ulong) stored);
    cap_at (out, d, weight, prec + 16);
    arb_mul (out, out, head, prec + 16);
    arb_add (head, head, tail, prec + 16);
    arb_mul_2exp_si (tail, tail, -1);
    arb_add (out, out, tail, prec + 16);
    arb_div (out, out, head, prec);
    fmpq_clear (weight);
    arb_clear (head);
    arb_clear (tail);
    return EVALUATED;
}

/* Add x^(-s) for FIRST <= x <= LAST. */
static void
add_powers (fmpq_t sum, slong first, slong last, slong s)
{
    slong x;
    fmpq_t term;

    fmpq_init (term);
    for (x = first; x <= last; x++) {
        fmpq_set_si (term, x, 1);
        fmpq_pow_si (term, term, -s);
        fmpq_add (sum, sum, term);
    }
    fmpq_clear (term);
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    slong items, stored, d, s;
    fmpq_t weight, head, half;
    int known = 0;

    if (!fmpq_get_index (&items, at + ITEMS)
        || !fmpq_get_index (&stored, at + STORED)
        || !fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    fmpq_init (weight);
    fmpq_init (head);
    fmpq_init (half);
    fmpq_set_si (weight, 1, (ulong) stored);
    if (stored == items) {
        known = cap_exact (value, d, weight);
    } else if (items <= 1000 && fmpq_get_index (&s, at + ZIPF) && s <= 10
               && cap_exact (value, d, weight)) {
        add_powers (head, 1, stored, s);
        add_powers (half, stored + 1, items, s);
        fmpq_mul (value, value, head);
        fmpq_add (head, head, half);
        fmpq_div_2exp (half, half, 1);
        fmpq_add (value, value, half);
        fmpq_div (value, value, head);
        known = 1;
    }
    fmpq_clear (weight);
    fmpq_clear (head);
    fmpq_clear (half);
    return known ? EVALUATED : UNABLE;
}

static double
work (const fmpq *at, slong prec)
{
    return 400 + (double) prec
           + cap_work (fmpz_get_d (fmpq_numref (at + DIMENSION)),
                       1 / fmpz_get_d (fmpq_numref (at + STORED)), prec);
}

QUANTITY (memscale_threshold_error_finite) = {
    .axes = "alpha N P d",
    .domain = "alpha > 0, integer 1 <= P <= N, integer d >= 1",
    .formula = "p([P]) h_d(1/P) + \\frac12 \\sum_{P < x \\le N} p_x, \\quad"
               " p_x = x^{-\\alpha}/\\sum_{y \\le N} y^{-\\alpha}",
    .ball = ball,
    .exact = exact,
    .work = work,
};
