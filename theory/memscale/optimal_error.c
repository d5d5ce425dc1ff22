/*
 * The least expected error that any weighting of N items of a Zipf law can
 * have in a two-class linear memory of dimension d.
 */
#include "theory/cap.h"
#include "theory/optimum.h"
#include "theory/quantity.h"
#include "theory/zipf.h"

#include <math.h>

enum { ZIPF, ITEMS, DIMENSION };

/* More items than this are more than memory should hold. */
enum { MOST_ITEMS = 1 << 22 };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong items, d, x;
    arb_ptr p;
    arb_t total;

    if (!fmpq_get_index (&items, at + ITEMS) || items > MOST_ITEMS
        || !fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    p = _arb_vec_init (items);
    arb_init (total);
    zipf_powers (p, items, at + ZIPF, prec + 30);
    for (x = items - 1; x >= 0; x--)
        arb_add (total, total, p + x, prec + 30);
    for (x = 0; x < items; x++)
        arb_div (p + x, p + x, total, prec + 30);
    /* Encloses by convex duality, see optimum.h. */
    optimal_error (out, p, items, d, prec);
    _arb_vec_clear (p, items);
    arb_clear (total);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    double items = fmpz_get_d (fmpq_numref (at + ITEMS)),
           d = fmpz_get_d (fmpq_numref (at + DIMENSION));

    if (items > MOST_ITEMS)
        return HUGE_VAL;
    return items * (150 + 8 * log2 (d) + cap_work (d, 1 / (items + 1), prec));
}

static enum evaluation
exact (fmpq_t value, const fmpq *at)
{
    if (!fmpq_is_one (at + ITEMS))
        return UNABLE;
    fmpq_zero (value);
    return EVALUATED;
}

QUANTITY (memscale_optimal_error) = {
    .axes = "alpha N d",
    .domain = "alpha > 0, integer N >= 1, integer d >= 2",
    .formula =
        "\\min_{w \\ge 0, \\sum_x w_x = 1} \\sum_{x=1}^{N} p_x h_d(w_x),"
        " \\quad p_x \\propto x^{-\\alpha}",
    .ball = ball,
    .exact = exact,
    .work = work,
};
