#include "theory/ode_walk.h"

/* Set LIMIT to a short number not below the end of TIME, less what has gone
   by; 0 when that is not positive. */
static int
ahead (arf_t limit, const struct walk *walk, const arb_t time)
{
    arb_t left;
    int positive;

    arb_init (left);
    arb_sub (left, time, walk->start, walk->working);
    arb_sub_arf (left, left, walk->elapsed, walk->working);
    arb_get_ubound_arf (limit, left, 30);
    positive = arf_is_finite (limit) && arf_sgn (limit) > 0;
    arb_clear (left);
    return positive;
}

/*
 * Does the prepared step reach TIME?  Sets TAU to the time since its start.  A
 * ball may stick out at the start of a step by what the polynomials bear;
 * otherwise TAU is indeterminate.
 */
static int
reaches (arb_t tau, const struct walk *walk, const arb_t time)
{
    arb_t end;
    int inside;

    arb_init (end);
    arb_sub (tau, time, walk->start, walk->working);
    arb_sub_arf (tau, tau, walk->elapsed, walk->working);
    arb_set_arf (end, walk->length);
    inside = arb_le (tau, end);
    arb_neg (end, end);
    if (arb_contains_negative (tau)
        && (walk->quiet || arb_is_negative (tau) || !arb_ge (tau, end)))
        arb_indeterminate (tau);
    arb_clear (end);
    return inside;
}

/* Set the balls at the first of TIMES that lie at START, and return how many
   they are. */
static slong
at_start (arb_ptr y, const struct walk *walk, arb_srcptr initial,
          arb_srcptr times, slong count)
{
    slong k;

    for (k = 0; k < count && arb_equal (times + k, walk->start)
                && arb_is_exact (times + k);
         k++)
        _arb_vec_set (y + k * walk->n, initial, walk->n);
    return k;
}

enum evaluation
ode_curve (arb_ptr y, struct ode *ode, const arb_t start, arb_srcptr initial,
           arb_srcptr times, slong count, slong prec)
{
    struct walk walk;
    slong steps = 0, k, n;
    arf_t limit;
    arb_t tau;

    walk_init (&walk, ode, start, initial, prec);
    arf_init (limit);
    arb_init (tau);
    n = walk.n;
    _arb_vec_indeterminate (y, count * n);
    k = at_start (y, &walk, initial, times, count);
    while (k < count && steps++ < MOST_STEPS
           && ahead (limit, &walk, times + count - 1)
           && walk_prepare (&walk, limit)) {
        for (; k < count && reaches (tau, &walk, times + k); k++)
            walk_at (y + k * n, &walk, tau);
        walk_advance (&walk);
    }
    arb_clear (tau);
    arf_clear (limit);
    walk_clear (&walk);
    return k == count && _arb_vec_is_finite (y, count * n) ? EVALUATED
                                                           : UNABLE;
}
