/*
 * Why a step is right.
 *
 * Let p be the Taylor polynomial of the solution y from a point, of degree N,
 * in all states, and f the system, which is polynomial.  f (p (s)) - p' (s)
 * has no terms below s^N, and bounds_find bounds the others for |s| <= h by
 * d_i.  Let |df_i/dy_j| <= L_ij on a convex set X, the ranges of the states
 * over the step, each widened by a guess.  With the solution v of v' = L v +
 * d, v (0) = 0, the map
 *
 *     u -> integral of f (p + u) - p'
 *
 * takes the functions with |u_i (s)| <= v_i (|s|) into themselves as long as
 * p + u stays in X, which v (h) <= guess grants.  Picard's iterates from u = 0
 * stay there and tend to y - p: the solution exists on the step, and |y - p|
 * <= v.  As d is made of powers from N on, v (s) <= (s/h)^(N+1) v (h).
 *
 * This is done with a small degree for all points of the set at once, which
 * proves that every solution from it exists and lies in X; and with the full
 * degree for its centre, with the same L.  The derivatives of the flow obey
 * the linear system with the slopes along y, and L bounds their rests too.
 *
 * A quiet step is one on which the rates stay so small that the point may be
 * left where it is: |h f_i| <= g_i on the set widened by g.  The ranges of the
 * functions themselves show it, so that a step may be large where a pulse is
 * far, and cannot jump over it.
 */
#include "theory/ode_walk.h"

#include <math.h>

enum { ROUGH = 64 };

/* Set NEXT to 2^DOUBLINGS H SLOPE W / OVER. */
static void
apply (mag_ptr next, mag_srcptr slope, mag_srcptr w, const mag_t h,
       slong doublings, ulong over, slong n)
{
    slong i, j;

    for (i = 0; i < n; i++) {
        mag_zero (next + i);
        for (j = 0; j < n; j++)
            if (!mag_is_zero (w + j))
                mag_addmul (next + i, slope + i * n + j, w + j);
        mag_mul (next + i, next + i, h);
        mag_div_ui (next + i, next + i, over);
        mag_mul_2exp_si (next + i, next + i, doublings);
    }
}

/* Is every A[i] <= B[i]? */
static int
all_below (mag_srcptr a, mag_srcptr b, slong n)
{
    slong i;

    for (i = 0; i < n; i++)
        if (mag_cmp (a + i, b + i) > 0)
            return 0;
    return 1;
}

static void
add_all (mag_ptr sum, mag_srcptr a, slong n)
{
    slong i;

    for (i = 0; i < n; i++)
        mag_add (sum + i, sum + i, a + i);
}

/*
 * Add to V a bound of W + A W + A^2 W + ..., A = H SLOPE / OVER.  Any z with
 * W + A z <= z is one.  With t_j = (2 A)^j W and z = W + t_1 + ... + t_J the
 * condition reads t_{J+1} <= t_1 + ... + t_J.
 */
static int
geometric (mag_ptr v, mag_srcptr slope, mag_srcptr w, const mag_t h,
           ulong over, slong n)
{
    mag_ptr term = _mag_vec_init (3 * n), next = term + n, sum = term + 2 * n;
    slong i, j;
    int small = 0;

    for (i = 0; i < n; i++)
        mag_set (term + i, w + i);
    for (j = 0; j < n + 4 && !small; j++) {
        apply (next, slope, term, h, 1, over, n);
        small = all_below (next, sum, n);
        if (!small)
            add_all (sum, next, n);
        for (i = 0; i < n; i++)
            mag_swap (term + i, next + i);
    }
    if (small) {
        add_all (v, w, n);
        add_all (v, sum, n);
    }
    _mag_vec_clear (term, 3 * n);
    return small;
}

/* v is the sum of w_0 = h RATE and w_{k+1} = h SLOPE w_k / (k + 2) or less.
   From some k on the divisor is left as it is. */
int
ode_growth (mag_ptr v, mag_srcptr slope, mag_srcptr rate, const arf_t h,
            slong n)
{
    const slong terms = 400, pause = 4;
    mag_ptr w = _mag_vec_init (2 * n), next = w + n;
    slong i, k;
    int small = 0;
    mag_t step;

    mag_init (step);
    arf_get_mag (step, h);
    for (i = 0; i < n; i++) {
        mag_mul (w + i, rate + i, step);
        mag_zero (v + i);
    }
    for (k = 0; k < terms && !small; k++) {
        if (k % pause == 0)
            small = geometric (v, slope, w, step, (ulong) k + 2, n);
        if (!small) {
            add_all (v, w, n);
            apply (next, slope, w, step, 0, (ulong) k + 2, n);
            for (i = 0; i < n; i++)
                mag_swap (w + i, next + i);
        }
    }
    mag_clear (step);
    _mag_vec_clear (w, 2 * n);
    return small;
}

/* The base-2 logarithm, -infinity of 0. */
static double
log2_of (const mag_t x)
{
    return mag_is_zero (x) ? -(double) INFINITY : mag_get_d_log2_approx (x);
}

/* Set H to about 2^LOGARITHM, exact and with few bits. */
static void
arf_exp2 (arf_t h, double logarithm)
{
    double whole = floor (logarithm);

    arf_set_d (h, floor (256 * exp2 (logarithm - whole)));
    arf_mul_2exp_si (h, h, (slong) whole - 8);
}

/*
 * A guess of log2 h: the largest for which the last coefficients, one after
 * the other, are by 2^-BITS smaller than the largest among the first half, in
 * every unknown.
 */
static double
guess_length (const struct walk *walk, double bits)
{
    slong order = walk->high.order, i, j, k;
    double *size = flint_malloc ((size_t) (order + 1) * sizeof *size);
    double length = (double) INFINITY, best;
    mag_t coefficient;

    mag_init (coefficient);
    for (i = 0; i < walk->n; i++) {
        for (k = 0; k <= order; k++) {
            arb_get_mag (coefficient,
                         walk->high.c + i * walk->high.stride + k);
            if (k == 0)
                mag_add (coefficient, coefficient, walk->radius + i);
            size[k] = log2_of (coefficient);
        }
        for (j = order - 3; j <= order; j++) {
            best = -(double) INFINITY;
            for (k = 0; 2 * k <= order; k++)
                if (size[k] > -(double) INFINITY)
                    best = fmax (best, (size[k] - size[j] - bits)
                                           / (double) (j - k));
            if (size[j] > -(double) INFINITY)
                length = fmin (length, best);
        }
    }
    mag_clear (coefficient);
    flint_free (size);
    return length;
}

/* What a rest may be in unknown I: as the largest term, or the radius, asks.
 */
static void
tolerance (mag_t most, const struct walk *walk, slong i)
{
    slong k;

    mag_zero (most);
    for (k = 0; 2 * k <= walk->high.order; k++)
        mag_max (most, most,
                 walk->high_bounds.weight + i * walk->high.stride + k);
    mag_add (most, most, walk->radius + i);
    mag_mul_2exp_si (most, most, -walk->prec - 12);
    if (mag_is_zero (most))
        mag_set_ui_2exp_si (most, 1, -5 * walk->prec);
}

/* Set TIME to all times of the step, if it has the length H. */
static void
step_times (arb_t time, const struct walk *walk, const arf_t h)
{
    arf_t end;

    arf_init (end);
    arf_add (end, walk->elapsed, h, ARF_PREC_EXACT, ARF_RND_DOWN);
    arb_set_interval_arf (time, walk->elapsed, end, walk->working);
    arb_add (time, time, walk->start, walk->working);
    arf_clear (end);
}

/* Set D[i] to the rest of the rate of state I. */
static void
defects (mag_ptr d, const struct ode *ode, const struct bounds *bounds)
{
    slong i;

    for (i = 0; i < ode->states; i++)
        mag_set (d + i, bounds->rest + ode->state[i].rate);
}

/* Set RANGE and GUESS of the states from LOW on a step H. */
static void
ranges (arb_ptr range, mag_ptr guess, const struct walk *walk)
{
    const struct ode *ode = walk->ode;
    slong i, at;
    mag_t wide;

    mag_init (wide);
    for (i = 0; i < ode->states; i++) {
        at = ode->state[i].node;
        mag_add (guess + i, walk->low_bounds.suffix + at * walk->low.stride,
                 walk->low_bounds.rest + at);
        mag_mul_2exp_si (guess + i, guess + i, -8);
        mag_add (wide, walk->low_bounds.suffix + at * walk->low.stride + 1,
                 walk->low_bounds.rest + at);
        mag_add (wide, wide, guess + i);
        arb_set (range + i, walk->low.c + at * walk->low.stride);
        arb_add_error_mag (range + i, wide);
    }
    mag_clear (wide);
}

/* Does the polynomial of the centre stay in the ranges? */
static int
centre_inside (const struct walk *walk, mag_srcptr guess)
{
    const struct ode *ode = walk->ode;
    slong i, at;
    int inside = 1;
    mag_t far;

    mag_init (far);
    for (i = 0; i < ode->states; i++) {
        at = ode->state[i].node;
        mag_add (far,
                 walk->high_bounds.suffix + at * walk->high.stride
                     + walk->low.order + 1,
                 walk->high_bounds.rest + at);
        inside &= mag_cmp (far, guess + i) <= 0;
    }
    mag_clear (far);
    return inside;
}

/* Does every solution from the set exist for the length, in the ranges?  Sets
   SLOPE, BEYOND and REMAINDER. */
static int
exists (struct walk *walk)
{
    const struct ode *ode = walk->ode;
    slong states = ode->states;
    arb_ptr range = _arb_vec_init (states);
    mag_ptr guess = _mag_vec_init (2 * states), d = guess + states;
    arb_t time;
    int good;

    arb_init (time);
    bounds_find (&walk->low_bounds, ode, &walk->low, walk->length, NULL);
    bounds_find (&walk->high_bounds, ode, &walk->high, walk->length, NULL);
    ranges (range, guess, walk);
    step_times (time, walk, walk->length);
    good = centre_inside (walk, guess)
           && ode_slopes (walk->slope, ode, range, time, ROUGH);
    if (good) {
        defects (d, ode, &walk->low_bounds);
        good = ode_growth (walk->beyond, walk->slope, d, walk->length, states)
               && all_below (walk->beyond, guess, states);
    }
    if (good) {
        defects (d, ode, &walk->high_bounds);
        good =
            ode_growth (walk->remainder, walk->slope, d, walk->length, states);
    }
    arb_clear (time);
    _mag_vec_clear (guess, 2 * states);
    _arb_vec_clear (range, states);
    return good;
}

/* By how many bits the worst remainder is above its tolerance. */
static double
excess (const struct walk *walk)
{
    double most = -(double) INFINITY;
    mag_t allowed;
    slong i;

    mag_init (allowed);
    for (i = 0; i < walk->n; i++) {
        tolerance (allowed, walk, i);
        most = fmax (most, log2_of (walk->remainder + i) - log2_of (allowed));
    }
    mag_clear (allowed);
    return most;
}

/*
 * Are the rests of the flow's derivatives small?  What they add to a radius is
 * compared with the radius, with what the step may add, and with what the
 * first derivatives carry over.
 */
static int
flow_sharp (const struct walk *walk)
{
    slong n = walk->n, length = walk->low.order + 1, i, j;
    int sharp = 1;
    mag_t added, compared, size, step;

    mag_init (added);
    mag_init (compared);
    mag_init (size);
    mag_init (step);
    arf_get_mag (step, walk->length);
    for (i = 0; i < n; i++) {
        mag_zero (added);
        tolerance (compared, walk, i);
        mag_add (compared, compared, walk->radius + i);
        for (j = 0; j < n; j++) {
            mag_addmul (added, walk->flow_rest + i * n + j, walk->radius + j);
            arb_get_mag (size, walk->flow + (i * n + j) * length + 1);
            mag_mul (size, size, step);
            mag_addmul (compared, size, walk->radius + j);
        }
        mag_mul_2exp_si (compared, compared, -10);
        sharp &= mag_cmp (added, compared) <= 0;
    }
    mag_clear (added);
    mag_clear (compared);
    mag_clear (size);
    mag_clear (step);
    return sharp;
}

/* Set FLOW and FLOW_REST for the prepared step.  0 when they are too wide. */
static int
derive_flow (struct walk *walk)
{
    const struct ode *ode = walk->ode;
    slong n = walk->n, order = walk->low.order, i, j;
    mag_ptr d = _mag_vec_init (2 * ode->states), rest = d + ode->states;
    int good = 1;

    bounds_find (&walk->low_bounds, ode, &walk->low, walk->length,
                 walk->beyond);
    for (j = 0; j < n && good; j++) {
        tangent_expand (&walk->turned, ode, &walk->low, j);
        tangent_bounds (&walk->turned_bounds, ode, &walk->turned,
                        &walk->low_bounds, walk->length);
        defects (d, ode, &walk->turned_bounds);
        good = ode_growth (rest, walk->slope, d, walk->length, ode->states);
        for (i = 0; i < n; i++) {
            _arb_vec_set (walk->flow + (i * n + j) * (order + 1),
                          walk->turned.c + i * walk->turned.stride, order + 1);
            mag_set (walk->flow_rest + i * n + j, rest + i);
        }
    }
    _mag_vec_clear (d, 2 * ode->states);
    return good && flow_sharp (walk);
}

/* Is the point its centre? */
static int
is_sharp (const struct walk *walk)
{
    slong i;

    for (i = 0; i < walk->n; i++)
        if (!mag_is_zero (walk->radius + i))
            return 0;
    return 1;
}

/* Set NOW to the time at the start of the step. */
static void
start_time (arb_t now, const struct walk *walk)
{
    arb_set_arf (now, walk->elapsed);
    arb_add (now, now, walk->start, walk->working);
}

static void
expand_centre (struct walk *walk)
{
    arb_t now;

    arb_init (now);
    start_time (now, walk);
    series_expand (&walk->high, walk->ode, walk->centre, now);
    arb_clear (now);
}

static void
expand_set (struct walk *walk)
{
    arb_ptr y = _arb_vec_init (walk->n);
    arb_t now;
    slong i;

    arb_init (now);
    start_time (now, walk);
    for (i = 0; i < walk->n; i++) {
        arb_set (y + i, walk->centre + i);
        arb_add_error_mag (y + i, walk->radius + i);
    }
    series_expand (&walk->low, walk->ode, y, now);
    arb_clear (now);
    _arb_vec_clear (y, walk->n);
}

/* Find a length <= LIMIT, > LEAST, for which the step is good enough. */
static int
settle (struct walk *walk, const arf_t limit, const arf_t least)
{
    double over, length = guess_length (walk, (double) walk->prec + 16);

    arf_set (walk->length, limit);
    if (length < 1e15 && length > -1e15) {
        arf_exp2 (walk->length, length);
        arf_min (walk->length, walk->length, limit);
    }
    for (;;) {
        if (arf_cmp (walk->length, least) <= 0)
            return 0;
        over = 3.0 * (double) walk->high.order;
        if (exists (walk)) {
            over = excess (walk);
            if (over <= 0 && (walk->sharp || derive_flow (walk)))
                return 1;
            over = fmax (over, (double) walk->high.order);
        }
        over = fmax (
            1,
            ceil (
                256
                * (1 - exp2 (-(over + 2) / (double) (walk->high.order + 1)))));
        arf_mul_ui (walk->length, walk->length,
                    (ulong) (256 - fmin (over, 192)), 16, ARF_RND_DOWN);
        arf_mul_2exp_si (walk->length, walk->length, -8);
    }
}

/* What the unknowns may be moved by unnoticed. */
static void
unnoticed (mag_ptr g, const struct walk *walk)
{
    arb_t y;
    slong i;

    arb_init (y);
    for (i = 0; i < walk->n; i++) {
        arb_set (y, walk->centre + i);
        arb_add_error_mag (y, walk->radius + i);
        arb_get_mag_lower (g + i, y);
        if (mag_is_zero (g + i)) {
            arb_get_mag (g + i, y);
            if (mag_cmp_2exp_si (g + i, -4 * walk->prec) < 0)
                mag_set_ui_2exp_si (g + i, 1, -4 * walk->prec);
        }
        mag_mul_2exp_si (g + i, g + i, -walk->prec - 12);
    }
    arb_clear (y);
}

/* Set RATE to bounds of the rates over the times of a step H, for points of
   the set moved by up to G. */
static void
rates (mag_ptr rate, struct walk *walk, mag_srcptr g, const arf_t h)
{
    const struct ode *ode = walk->ode;
    struct series *series = &walk->turned;
    slong i;
    arb_ptr y;

    for (i = 0; i < walk->n; i++) {
        y = series->c + i * series->stride;
        arb_set (y, walk->centre + i);
        arb_add_error_mag (y, walk->radius + i);
        arb_add_error_mag (y, g + i);
    }
    step_times (series->c + walk->n * series->stride, walk, h);
    series_nodes (series, ode, 0);
    for (i = 0; i < walk->n; i++)
        arb_get_mag (rate + i,
                     series->c + ode->state[i].rate * series->stride);
}

/* The largest log2 h for which h RATE <= G. */
static double
allowed (mag_srcptr rate, mag_srcptr g, slong n)
{
    double length = (double) INFINITY;
    slong i;

    for (i = 0; i < n; i++)
        length = fmin (length, log2_of (g + i) - log2_of (rate + i));
    return length;
}

/* Is H RATE <= G for certain? */
static int
moves_less (mag_srcptr rate, mag_srcptr g, const arf_t h, slong n)
{
    slong i;
    int less = 1;
    mag_t move, step;

    mag_init (move);
    mag_init (step);
    arf_get_mag (step, h);
    for (i = 0; i < n; i++) {
        mag_mul (move, step, rate + i);
        less &= mag_cmp (move, g + i) <= 0;
    }
    mag_clear (move);
    mag_clear (step);
    return less;
}

/* About log2 of the time in which the rates change, from how the coefficients
   of LOW grow; what the polynomials bear, at least. */
static double
pace (const struct walk *walk)
{
    slong order = walk->low.order, i, j;
    double least = (double) INFINITY, first;
    mag_t size;

    mag_init (size);
    for (i = 0; i < walk->n; i++) {
        arb_get_mag (size, walk->low.c + i * walk->low.stride + 1);
        first = log2_of (size);
        for (j = order - 2; j <= order; j++) {
            arb_get_mag (size, walk->low.c + i * walk->low.stride + j);
            if (!mag_is_zero (size))
                least =
                    fmin (least, (first - log2_of (size)) / (double) (j - 1));
        }
    }
    mag_clear (size);
    return least - 3;
}

/* Is a quiet step to be had, longer than those that are not?  A point at rest
   is left to the polynomials, which keep it exact. */
static int
settle_quiet (struct walk *walk, const arf_t limit)
{
    const slong halvings = 60;
    slong n = walk->n, i;
    mag_ptr g = _mag_vec_init (3 * n), rate = g + n, zero = g + 2 * n;
    double length, least;
    int good = 0;
    arf_t h;
    mag_t size;

    arf_init (h);
    mag_init (size);
    least = pace (walk);
    unnoticed (g, walk);
    rates (rate, walk, zero, h);
    length = allowed (rate, g, n);
    arf_get_mag (size, limit);
    if (length < (double) INFINITY)
        length = fmin (length, log2_of (size) + 1);
    for (i = 0; i < halvings && length < 1e15 && length > least && !good;
         i++) {
        arf_exp2 (h, length);
        arf_min (h, h, limit);
        rates (rate, walk, g, h);
        good = moves_less (rate, g, h, n);
        length = fmin (length, log2_of (size)) - 1;
    }
    if (good) {
        arf_set (walk->length, h);
        for (i = 0; i < n; i++)
            mag_set (walk->remainder + i, g + i);
    }
    mag_clear (size);
    arf_clear (h);
    _mag_vec_clear (g, 3 * n);
    return good;
}

int
walk_prepare (struct walk *walk, const arf_t limit)
{
    int good;
    arf_t least;

    walk->sharp = is_sharp (walk);
    expand_set (walk);
    walk->quiet = settle_quiet (walk, limit);
    if (walk->quiet)
        return 1;
    arf_init (least);
    arf_mul_2exp_si (least, limit, -2 * walk->prec);
    expand_centre (walk);
    good = settle (walk, limit, least);
    arf_clear (least);
    return good;
}
