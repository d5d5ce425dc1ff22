/*
 * The least error of a two-class linear memory of dimension d that stores the
 * P most frequent of N items with equal weights, over all P.
 */
#include "theory/cap.h"
#include "theory/quantity.h"
#include "theory/zipf.h"

#include <math.h>

enum { ZIPF, ITEMS, DIMENSION };

/* More items than this are more than memory should hold. */
enum { MOST_ITEMS = 1 << 22 };

static enum evaluation
ball (arb_t out, const fmpq *at, slong prec)
{
    slong items, d, stored;
    arb_ptr p;
    arb_t total, head, error, h;
    struct cap cap;

    if (!fmpq_get_index (&items, at + ITEMS) || items > MOST_ITEMS
        || !fmpq_get_index (&d, at + DIMENSION))
        return OUT_OF_DOMAIN;
    prec += 30;
    p = _arb_vec_init (items);
    arb_init (total);
    arb_init (head);
    arb_init (error);
    arb_init (h);
    cap_init (&cap, d, prec);
    zipf_powers (p, items, at + ZIPF, prec);
    for (stored = items; stored >= 1; stored--)
        arb_add (total, total, p + stored - 1, prec);
    /* The least of finite sums: total / 2 - head (1/2 - h). */
    arb_mul_2exp_si (out, total, -1);
    for (stored = 1; stored <= items; stored++) {
        arb_add (head, head, p + stored - 1, prec);
        arb_set_si (h, stored);
        arb_inv (h, h, prec);
        cap_value (h, &cap, h);
        arb_sub (error, total, head, prec);
        arb_mul_2exp_si (error, error, -1);
        arb_addmul (error, head, h, prec);
        arb_min (out, out, error, prec);
    }
    arb_div (out, out, total, prec);
    cap_clear (&cap);
    _arb_vec_clear (p, items);
    arb_clear (total);
    arb_clear (head);
    arb_clear (error);
    arb_clear (h);
    return EVALUATED;
}

static double
work (const fmpq *at, slong prec)
{
    double items = fmpz_get_d (fmpq_numref (at + ITEMS)),
           d = fmpz_get_d (fmpq_numref (at + DIMENSION));

    if (items > MOST_ITEMS)
        return HUGE_VAL;
    return items * (60 + cap_work (d, 1 / (items + 1), prec));
}

QUANTITY (memscale_threshold_best_finite) = {
    .axes = "alpha N d",
    .domain = "alpha > 0, integer N >= 1, integer d >= 1",
    .formula = "\\min_{1 \\le P \\le N} p([P]) h_d(1/P)"
               " + \\frac12 p(\\{P+1,\\dots,N\\})",
    .ball = ball,
    .work = work,
};
