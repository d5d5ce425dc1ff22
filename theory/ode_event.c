/*
 * The first zero of g on a solution.
 *
 * Every step is cut until on each piece, in order, either the range of g
 * leaves out 0, or g is monotone, its derivative along all solutions from the
 * range of y not being 0: then the signs at the two ends tell whether there is
 * a zero, and an interval Newton iteration encloses it.  A piece too short to
 * cut further leaves the question undecided.
 */
#include "theory/ode_walk.h"

enum { MOST_CUTS = 60 };

/* What looks at one solution. */
struct watch {
    struct walk walk;
    slong g;
    struct series probe; /* of degree 2 */
    arb_ptr y;
};

/* Set VALUE (may be null) and SLOPE (may be null) to g and its derivative in
   time for all of TAU, a ball in the prepared step. */
static void
look (arb_t value, arb_t slope, struct watch *watch, const arb_t tau)
{
    const struct walk *walk = &watch->walk;
    arb_srcptr g = watch->probe.c + watch->g * watch->probe.stride;
    arb_t time;

    arb_init (time);
    walk_at (watch->y, walk, tau);
    arb_add_arf (time, tau, walk->elapsed, walk->working);
    arb_add (time, time, walk->start, walk->working);
    series_expand (&watch->probe, walk->ode, watch->y, time);
    if (value != NULL)
        arb_set (value, g);
    if (slope != NULL)
        arb_set (slope, g + 1);
    arb_clear (time);
}

static int
sign_at (struct watch *watch, const arf_t tau)
{
    arb_t at, value;
    int sign;

    arb_init (at);
    arb_init (value);
    arb_set_arf (at, tau);
    look (value, NULL, watch, at);
    sign = arb_is_positive (value) - arb_is_negative (value);
    arb_clear (at);
    arb_clear (value);
    return sign;
}

/*
 * Narrow TAU, on which g is monotone and has its zero: with the slope S on
 * TAU, the zero lies in m - g (m) / S for every m there.
 */
static void
narrow (arb_t tau, struct watch *watch)
{
    slong prec = watch->walk.working;
    arb_t middle, value, slope;
    mag_t before;
    int better = 1;

    arb_init (middle);
    arb_init (value);
    arb_init (slope);
    mag_init (before);
    while (better) {
        mag_mul_2exp_si (before, arb_radref (tau), -1);
        look (NULL, slope, watch, tau);
        arb_get_mid_arb (middle, tau);
        look (value, NULL, watch, middle);
        arb_div (value, value, slope, prec);
        arb_sub (value, middle, value, prec);
        if (!arb_is_finite (value) || !arb_overlaps (value, tau))
            break;
        if (!arb_contains (tau, value))
            arb_intersection (value, value, tau, prec);
        arb_set (tau, value);
        better = mag_cmp (arb_radref (tau), before) < 0;
    }
    arb_clear (middle);
    arb_clear (value);
    arb_clear (slope);
    mag_clear (before);
}

/* The answer on the piece from A to B of the prepared step; TAU is set when it
   is ONCE. */
static enum occurrence
piece (arb_t tau, struct watch *watch, const arf_t a, const arf_t b, int cuts)
{
    enum occurrence answer = UNDECIDED_WHETHER;
    slong prec = watch->walk.working;
    arb_t value, slope;
    arf_t cut;

    arb_init (value);
    arb_init (slope);
    arf_init (cut);
    arb_set_interval_arf (tau, a, b, prec);
    look (value, slope, watch, tau);
    if (arb_is_finite (value) && !arb_contains_zero (value))
        answer = NEVER;
    else if (arb_is_finite (slope) && !arb_contains_zero (slope)) {
        int from = sign_at (watch, a), to = sign_at (watch, b);

        if (from * to > 0)
            answer = NEVER;
        else if (from * to < 0) {
            narrow (tau, watch);
            answer = ONCE;
        }
    }
    if (answer == UNDECIDED_WHETHER && cuts < MOST_CUTS) {
        arf_sub (cut, b, a, 30, ARF_RND_DOWN);
        arf_mul_ui (cut, cut, 121, 30, ARF_RND_DOWN);
        arf_mul_2exp_si (cut, cut, -8);
        arf_add (cut, cut, a, prec, ARF_RND_DOWN);
        answer = piece (tau, watch, a, cut, cuts + 1);
        if (answer == NEVER)
            answer = piece (tau, watch, cut, b, cuts + 1);
    }
    arb_clear (value);
    arb_clear (slope);
    arf_clear (cut);
    return answer;
}

/* Set LEFT to the end or the start of TIME, less what has gone by; END is 1 or
   0. */
static void
until (arf_t left, const struct walk *walk, const arb_t time, int end)
{
    arb_t ball;

    arb_init (ball);
    arb_sub (ball, time, walk->start, walk->working);
    arb_sub_arf (ball, ball, walk->elapsed, walk->working);
    if (end)
        arb_get_ubound_arf (left, ball, 30);
    else
        arb_get_lbound_arf (left, ball, walk->working);
    if (arf_sgn (left) < 0)
        arf_zero (left);
    arb_clear (ball);
}

/* Walk from FROM to TO, or a little beyond; on ONCE the zero is TAU after the
   start of the prepared step. */
static enum occurrence
search (arb_t tau, struct watch *watch, const arb_t from, const arb_t to)
{
    enum occurrence answer = NEVER;
    struct walk *walk = &watch->walk;
    slong steps = 0;
    arf_t left, first;

    arf_init (left);
    arf_init (first);
    for (until (left, walk, to, 1); answer == NEVER && arf_sgn (left) > 0;
         until (left, walk, to, 1)) {
        if (steps++ >= MOST_STEPS || !walk_prepare (walk, left)) {
            answer = UNDECIDED_WHETHER;
            break;
        }
        until (first, walk, from, 0);
        if (arf_cmp (first, walk->length) < 0)
            answer = piece (tau, watch, first, walk->length, 0);
        if (answer == NEVER)
            walk_advance (walk);
    }
    arf_clear (left);
    arf_clear (first);
    return answer;
}

enum occurrence
ode_first_zero (arb_t time, arb_ptr y, struct ode *ode, slong g,
                const arb_t start, arb_srcptr initial, const arb_t from,
                const arb_t to, slong prec)
{
    struct watch watch;
    enum occurrence answer;
    arb_t tau;

    arb_init (tau);
    walk_init (&watch.walk, ode, start, initial, prec);
    watch.g = g;
    series_init (&watch.probe, ode, 2, watch.walk.working);
    watch.y = _arb_vec_init (watch.walk.n);
    answer = search (tau, &watch, from, to);
    arb_indeterminate (time);
    if (answer == ONCE) {
        arb_add_arf (time, tau, watch.walk.elapsed, watch.walk.working);
        arb_add (time, time, start, watch.walk.working);
        answer = arb_gt (time, to)   ? NEVER
                 : arb_le (time, to) ? ONCE
                                     : UNDECIDED_WHETHER;
    }
    if (answer != ONCE)
        arb_indeterminate (time);
    else if (y != NULL)
        walk_at (y, &watch.walk, tau);
    _arb_vec_clear (watch.y, watch.walk.n);
    series_clear (&watch.probe, ode);
    walk_clear (&watch.walk);
    arb_clear (tau);
    return answer;
}
