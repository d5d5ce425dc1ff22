/*
 * How a set moves through a prepared step.
 *
 * With F the flow over the step, c the centre and y any point of the set,
 * F (y) = F (c) + D (y - c), where row i of D is the derivative of F_i at some
 * point of the set (mean value theorem), and FLOW encloses all of them.  F (c)
 * comes from the Taylor polynomial at full precision, D need not be sharp: it
 * multiplies what is small already.  So the new deviations lie in
 * (D SPREAD) x + (D FRAME) z + the error of F (c), and in D times the box.
 *
 * Written again as SPREAD' x + FRAME' z', with SPREAD' the midpoint of D
 * SPREAD and FRAME' almost orthogonal, made from the columns of D FRAME, the
 * longest first (Lohner): a set that is turned is not made wider.
 */
#include "theory/ode_walk.h"

enum { ROUGH = 64 };

void
walk_init (struct walk *walk, struct ode *ode, const arb_t start,
           arb_srcptr initial, slong prec)
{
    const slong low_order =
        (ode->unknowns > 8 ? 8 : 12) + FLINT_MAX (prec - 100, 0) / 16;
    slong n = ode->unknowns, i, states;

    ode_close (ode);
    states = ode->states;
    walk->ode = ode;
    walk->n = n;
    walk->prec = prec;
    walk->working = prec + 30;
    arb_init (walk->start);
    arb_set (walk->start, start);
    arf_init (walk->elapsed);
    arf_init (walk->length);
    walk->centre = _arb_vec_init (n);
    walk->radius = _mag_vec_init (n);
    walk->first = _mag_vec_init (n);
    walk->rest = _mag_vec_init (n);
    arb_mat_init (walk->spread, n, n);
    arb_mat_init (walk->frame, n, n);
    arb_mat_one (walk->spread);
    arb_mat_one (walk->frame);
    for (i = 0; i < n; i++) {
        arb_get_mid_arb (walk->centre + i, initial + i);
        mag_set (walk->first + i, arb_radref (initial + i));
        mag_set (walk->radius + i, arb_radref (initial + i));
    }
    walk->quiet = walk->sharp = 0;
    walk->remainder = _mag_vec_init (states);
    walk->beyond = _mag_vec_init (states);
    walk->slope = _mag_vec_init (states * states);
    series_init (&walk->high, ode, 10 + 2 * prec / 5, walk->working);
    series_init (&walk->low, ode, low_order, ROUGH);
    series_init (&walk->turned, ode, low_order, ROUGH);
    bounds_init (&walk->high_bounds, ode, &walk->high);
    bounds_init (&walk->low_bounds, ode, &walk->low);
    bounds_init (&walk->turned_bounds, ode, &walk->turned);
    walk->flow = _arb_vec_init (n * n * (low_order + 1));
    walk->flow_rest = _mag_vec_init (n * n);
}

void
walk_clear (struct walk *walk)
{
    const struct ode *ode = walk->ode;
    slong n = walk->n;

    _mag_vec_clear (walk->flow_rest, n * n);
    _arb_vec_clear (walk->flow, n * n * (walk->low.order + 1));
    bounds_clear (&walk->turned_bounds, ode, &walk->turned);
    bounds_clear (&walk->low_bounds, ode, &walk->low);
    bounds_clear (&walk->high_bounds, ode, &walk->high);
    series_clear (&walk->turned, ode);
    series_clear (&walk->low, ode);
    series_clear (&walk->high, ode);
    _mag_vec_clear (walk->slope, ode->states * ode->states);
    _mag_vec_clear (walk->beyond, ode->states);
    _mag_vec_clear (walk->remainder, ode->states);
    arb_mat_clear (walk->frame);
    arb_mat_clear (walk->spread);
    _mag_vec_clear (walk->rest, n);
    _mag_vec_clear (walk->first, n);
    _mag_vec_clear (walk->radius, n);
    _arb_vec_clear (walk->centre, n);
    arf_clear (walk->length);
    arf_clear (walk->elapsed);
    arb_clear (walk->start);
}

/* Set FACTOR >= (|TAU| / length)^POWER, or 1 where that is not below. */
static void
shrink (mag_t factor, const struct walk *walk, const arb_t tau, slong power)
{
    mag_t below;

    mag_init (below);
    arb_get_mag (factor, tau);
    arf_get_mag_lower (below, walk->length);
    mag_div (factor, factor, below);
    if (mag_cmp_2exp_si (factor, 0) < 0)
        mag_pow_ui (factor, factor, (ulong) power);
    else
        mag_one (factor);
    mag_clear (below);
}

/* Set POWERS[k] to TAU^k, k < N. */
static void
powers (arb_ptr power, const arb_t tau, slong n, slong prec)
{
    slong k;

    arb_one (power);
    for (k = 1; k < n; k++)
        arb_mul (power + k, power + k - 1, tau, prec);
}

/* Set D to the derivatives of the flow from the start of the step to TAU. */
static void
flow_at (arb_mat_t d, const struct walk *walk, const arb_t tau)
{
    slong n = walk->n, length = walk->low.order + 1, i, j;
    arb_ptr power;
    mag_t factor, error;

    if (walk->quiet) {
        arb_mat_one (d);
        return;
    }
    power = _arb_vec_init (length);
    mag_init (factor);
    mag_init (error);
    powers (power, tau, length, ROUGH);
    shrink (factor, walk, tau, length);
    for (i = 0; i < n; i++)
        for (j = 0; j < n; j++) {
            arb_dot (arb_mat_entry (d, i, j), NULL, 0,
                     walk->flow + (i * n + j) * length, 1, power, 1, length,
                     ROUGH);
            mag_mul (error, factor, walk->flow_rest + i * n + j);
            arb_add_error_mag (arb_mat_entry (d, i, j), error);
        }
    _arb_vec_clear (power, length);
    mag_clear (factor);
    mag_clear (error);
}

/* Add |A| x to SUM. */
static void
add_product (mag_ptr sum, const arb_mat_t a, mag_srcptr x)
{
    slong i, j;
    mag_t size;

    mag_init (size);
    for (i = 0; i < arb_mat_nrows (a); i++)
        for (j = 0; j < arb_mat_ncols (a); j++)
            if (!mag_is_zero (x + j)) {
                arb_get_mag (size, arb_mat_entry (a, i, j));
                mag_addmul (sum + i, size, x + j);
            }
    mag_clear (size);
}

/* Set DEVIATION to bounds of the distances from F (c), D the derivatives, S
   and A their products with SPREAD and FRAME: the better of two in each. */
static void
deviate (mag_ptr deviation, const struct walk *walk, const arb_mat_t d,
         const arb_mat_t s, const arb_mat_t a)
{
    mag_ptr other = _mag_vec_init (walk->n);
    slong i;

    for (i = 0; i < walk->n; i++)
        mag_zero (deviation + i);
    add_product (deviation, d, walk->radius);
    add_product (other, s, walk->first);
    add_product (other, a, walk->rest);
    for (i = 0; i < walk->n; i++)
        mag_min (deviation + i, deviation + i, other + i);
    _mag_vec_clear (other, walk->n);
}

/* Set Y to F (c), the flow of the centre, at TAU. */
static void
centre_at (arb_ptr y, const struct walk *walk, const arb_t tau)
{
    slong length = walk->high.order + 1, i;
    arb_ptr power;
    mag_t factor, error;

    if (walk->quiet) {
        for (i = 0; i < walk->n; i++) {
            arb_set (y + i, walk->centre + i);
            arb_add_error_mag (y + i, walk->remainder + i);
        }
        return;
    }
    power = _arb_vec_init (length);
    mag_init (factor);
    mag_init (error);
    powers (power, tau, length, walk->working);
    shrink (factor, walk, tau, length);
    for (i = 0; i < walk->n; i++) {
        arb_dot (y + i, NULL, 0, walk->high.c + i * walk->high.stride, 1,
                 power, 1, length, walk->working);
        mag_mul (error, factor, walk->remainder + i);
        arb_add_error_mag (y + i, error);
    }
    _arb_vec_clear (power, length);
    mag_clear (factor);
    mag_clear (error);
}

/* Set D to the derivatives at TAU, S and A to their products with SPREAD and
   FRAME. */
static void
turn (arb_mat_t d, arb_mat_t s, arb_mat_t a, const struct walk *walk,
      const arb_t tau)
{
    flow_at (d, walk, tau);
    arb_mat_mul (s, d, walk->spread, ROUGH);
    arb_mat_mul (a, d, walk->frame, ROUGH);
}

void
walk_at (arb_ptr y, const struct walk *walk, const arb_t tau)
{
    slong n = walk->n, i;
    arb_mat_t d, s, a;
    mag_ptr deviation;

    centre_at (y, walk, tau);
    if (walk->sharp)
        return;
    arb_mat_init (d, n, n);
    arb_mat_init (s, n, n);
    arb_mat_init (a, n, n);
    deviation = _mag_vec_init (n);
    turn (d, s, a, walk, tau);
    deviate (deviation, walk, d, s, a);
    for (i = 0; i < n; i++)
        arb_add_error_mag (y + i, deviation + i);
    _mag_vec_clear (deviation, n);
    arb_mat_clear (a);
    arb_mat_clear (s);
    arb_mat_clear (d);
}

/* The column of A, among those not USED, that moves a point of the set most.
 */
static slong
longest (const arb_mat_t a, mag_srcptr rest, const int *used)
{
    slong i, j, best = -1;
    mag_t size, sum, most;

    mag_init (size);
    mag_init (sum);
    mag_init (most);
    for (j = 0; j < arb_mat_ncols (a); j++) {
        if (used[j])
            continue;
        mag_zero (sum);
        for (i = 0; i < arb_mat_nrows (a); i++) {
            arb_get_mag (size, arb_mat_entry (a, i, j));
            mag_addmul (sum, size, size);
        }
        mag_mul (sum, sum, rest + j);
        mag_mul (sum, sum, rest + j);
        if (best < 0 || mag_cmp (sum, most) > 0) {
            best = j;
            mag_set (most, sum);
        }
    }
    mag_clear (size);
    mag_clear (sum);
    mag_clear (most);
    return best;
}

/* Take from column J of Q its part along columns 0, ..., J - 1, and give it
   the length 1, up to rounding.  0 when too little is left. */
static int
orthogonal (arb_mat_t q, slong j)
{
    slong n = arb_mat_nrows (q), i, k;
    int good;
    arb_t dot;

    arb_init (dot);
    for (k = 0; k <= j; k++) {
        arb_zero (dot);
        for (i = 0; i < n; i++)
            arb_addmul (dot, arb_mat_entry (q, i, j), arb_mat_entry (q, i, k),
                        ROUGH);
        if (k == j)
            arb_rsqrt (dot, dot, ROUGH);
        for (i = 0; i < n; i++) {
            if (k < j)
                arb_submul (arb_mat_entry (q, i, j), dot,
                            arb_mat_entry (q, i, k), ROUGH);
            else
                arb_mul (arb_mat_entry (q, i, j), arb_mat_entry (q, i, j), dot,
                         ROUGH);
            arb_get_mid_arb (arb_mat_entry (q, i, j), arb_mat_entry (q, i, j));
        }
    }
    good = arb_is_finite (dot);
    arb_clear (dot);
    return good;
}

/* Set Q, exact, to an almost orthogonal matrix whose columns follow those of
   A, and INVERSE to an enclosure of its inverse.  0 when there is none. */
static int
orthogonalise (arb_mat_t q, arb_mat_t inverse, const arb_mat_t a,
               mag_srcptr rest)
{
    slong n = arb_mat_nrows (a), i, j, from;
    int *used = flint_calloc ((size_t) n, sizeof *used), good = 1;

    for (j = 0; j < n && good; j++) {
        from = longest (a, rest, used);
        used[from] = 1;
        for (i = 0; i < n; i++)
            arb_get_mid_arb (arb_mat_entry (q, i, j),
                             arb_mat_entry (a, i, from));
        good = orthogonal (q, j);
    }
    flint_free (used);
    return good && arb_mat_inv (inverse, q, 2 * ROUGH);
}

static void
exchange (mag_ptr a, mag_ptr b, slong n)
{
    slong i;

    for (i = 0; i < n; i++)
        mag_swap (a + i, b + i);
}

/* Set FRAME' and z' so that A z + [-ERROR, ERROR] lies in FRAME' z'. */
static void
reframe (struct walk *walk, const arb_mat_t a, mag_srcptr error)
{
    slong n = walk->n;
    mag_ptr rest = _mag_vec_init (n);
    arb_mat_t q, inverse, product;

    arb_mat_init (q, n, n);
    arb_mat_init (inverse, n, n);
    arb_mat_init (product, n, n);
    if (n == 1 || !orthogonalise (q, inverse, a, walk->rest)) {
        arb_mat_one (q);
        arb_mat_one (inverse);
    }
    arb_mat_mul (product, inverse, a, ROUGH);
    add_product (rest, product, walk->rest);
    add_product (rest, inverse, error);
    arb_mat_set (walk->frame, q);
    exchange (walk->rest, rest, n);
    _mag_vec_clear (rest, n);
    arb_mat_clear (product);
    arb_mat_clear (inverse);
    arb_mat_clear (q);
}

/* Set SPREAD' to the midpoint of S and add what that leaves out to ERROR. */
static void
respread (struct walk *walk, mag_ptr error, arb_mat_t s)
{
    slong n = walk->n, i, j;

    for (i = 0; i < n; i++)
        for (j = 0; j < n; j++) {
            mag_addmul (error + i, arb_radref (arb_mat_entry (s, i, j)),
                        walk->first + j);
            arb_get_mid_arb (arb_mat_entry (walk->spread, i, j),
                             arb_mat_entry (s, i, j));
        }
}

void
walk_advance (struct walk *walk)
{
    slong n = walk->n, i;
    mag_ptr error = _mag_vec_init (n), deviation = _mag_vec_init (n);
    arb_mat_t d, s, a;
    arb_ptr y = _arb_vec_init (n);
    arb_t tau;

    arb_init (tau);
    arb_mat_init (d, n, n);
    arb_mat_init (s, n, n);
    arb_mat_init (a, n, n);
    arb_set_arf (tau, walk->length);
    centre_at (y, walk, tau);
    if (!walk->sharp) {
        turn (d, s, a, walk, tau);
        deviate (deviation, walk, d, s, a);
    }
    for (i = 0; i < n; i++) {
        arb_get_mid_arb (walk->centre + i, y + i);
        mag_set (error + i, arb_radref (y + i));
        mag_add (walk->radius + i, deviation + i, error + i);
    }
    if (!walk->sharp) {
        respread (walk, error, s);
        reframe (walk, a, error);
    } else {
        arb_mat_one (walk->frame);
        exchange (walk->rest, error, n);
    }
    arf_add (walk->elapsed, walk->elapsed, walk->length, ARF_PREC_EXACT,
             ARF_RND_DOWN);

    arb_mat_clear (a);
    arb_mat_clear (s);
    arb_mat_clear (d);
    arb_clear (tau);
    _arb_vec_clear (y, n);
    _mag_vec_clear (deviation, n);
    _mag_vec_clear (error, n);
}
