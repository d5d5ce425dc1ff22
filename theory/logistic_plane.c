#include "theory/logistic_plane.h"

#include <stdlib.h>

#include "theory/level_boxes.h"
#include "theory/logistic.h"

/* A box is narrow below two to this. */
enum { NARROW = -5 };

static const signed char rows[][2] = {
    { 1, 0 }, { 0, 1 }, { -1, -1 }, { -1, 1 }, { -2, 1 }, { 1, -2 },
};

const struct logistic_plane six_points = { 6, rows };

slong
logistic_plane_bits (slong prec)
{
    return FLINT_MAX (prec, 64) + 32;
}

/* Add WEIGHT times the monomials of degree ORDER in the row A to JET, which
   has their ORDER + 1 places. */
static void
add_monomials (arb_ptr jet, const arb_t weight, const signed char *a,
               int order, slong prec)
{
    int i, j;

    for (i = 0; i <= order; i++) {
        slong factor = 1;
        for (j = 0; j < order; j++)
            factor *= j < i ? a[1] : a[0];
        arb_addmul_si (jet + i, weight, factor, prec);
    }
}

/* Set E to e^(SIGN a . w) at W, or where W is narrow from POWERS: e^w_1, e^w_2
   and their inverses, whose products are sharp enough then. */
static void
row_exponential (arb_t e, arb_srcptr w, arb_srcptr powers,
                 const signed char *a, int sign, slong prec)
{
    int i, j;

    if (powers == NULL) {
        arb_mul_si (e, w, sign * a[0], prec);
        arb_addmul_si (e, w + 1, sign * a[1], prec);
        arb_exp (e, e, prec);
        return;
    }
    arb_one (e);
    for (i = 0; i < 2; i++)
        for (j = 0; j < abs (a[i]); j++)
            arb_mul (e, e, powers + i + (sign * a[i] < 0 ? 2 : 0), prec);
}

/* Set D[1..3], as far as ORDER, to the derivatives of log (1 + e^-m) where e^m
   = E: with p = 1 / (1 + E) they are -p, p (1-p), -p (1-p) (1-2p). */
static void
loss_derivatives (arb_ptr d, const arb_t e, int order, slong prec)
{
    arb_add_ui (d + 1, e, 1, prec);
    arb_inv (d + 1, d + 1, prec);
    if (order > 1) {
        arb_mul (d + 2, d + 1, e, prec);
        arb_mul_2exp_si (d + 3, d + 1, 1);
        arb_sub_ui (d + 3, d + 3, 1, prec);
        arb_mul (d + 2, d + 1, d + 2, prec);
        arb_mul (d + 3, d + 3, d + 2, prec);
    }
    arb_neg (d + 1, d + 1);
}

/* Encloses: finite sums, products and one logarithm of enclosures; the sum of
   the losses is the logarithm of the product of 1 + e^-m. */
void
logistic_plane_jet (arb_ptr jet, arb_srcptr w, int order, const void *context,
                    slong prec)
{
    static const int place[] = { 0, JET_X, JET_XX, JET_XXX };
    const struct logistic_plane *data = context;
    arb_ptr d = _arb_vec_init (9), powers = NULL, e = d + 8;
    slong length = order < 3 ? place[order + 1] : JET_LENGTH, i;
    int k;

    if (mag_cmp_2exp_si (arb_radref (w), NARROW) < 0
        && mag_cmp_2exp_si (arb_radref (w + 1), NARROW) < 0) {
        powers = d + 4;
        for (i = 0; i < 2; i++)
            arb_exp_invexp (powers + i, powers + i + 2, w + i, prec);
    }
    _arb_vec_zero (jet, length);
    arb_one (jet);
    for (i = 0; i < data->count; i++) {
        const signed char *a = data->rows[i];
        row_exponential (e, w, powers, a, -1, prec);
        arb_add_ui (d, e, 1, prec);
        arb_mul (jet, jet, d, prec);
        if (order == 0)
            continue;
        row_exponential (e, w, powers, a, 1, prec);
        loss_derivatives (d, e, order, prec);
        for (k = 1; k <= order; k++)
            add_monomials (jet + place[k], d + k, a, k, prec);
    }
    arb_log (jet, jet, prec);
    for (i = 0; i < length; i++)
        arb_div_si (jet + i, jet + i, data->count, prec);
    _arb_vec_clear (d, 9);
}

struct plane_function
logistic_plane_function (const struct logistic_plane *data)
{
    return (struct plane_function){ logistic_plane_jet, data };
}

int
logistic_plane_minimum (arb_ptr w, arb_t f, const struct logistic_plane *data,
                        slong prec)
{
    arb_ptr p = _arb_vec_init (data->count), m = _arb_vec_init (data->count);
    arb_mat_t keys;
    slong i, wp = logistic_plane_bits (prec);
    int good;

    arb_mat_init (keys, data->count, 2);
    for (i = 0; i < data->count; i++) {
        arb_set_si (arb_mat_entry (keys, i, 0), data->rows[i][0]);
        arb_set_si (arb_mat_entry (keys, i, 1), data->rows[i][1]);
        arb_one (p + i);
        arb_div_si (p + i, p + i, data->count, wp);
    }
    good = logistic_minimum (w, m, keys, p, wp);
    if (good && f != NULL)
        logistic_plane_jet (f, w, 0, data, wp);
    arb_mat_clear (keys);
    _arb_vec_clear (p, data->count);
    _arb_vec_clear (m, data->count);
    return good;
}

void
plane_point_init (struct plane_point *point)
{
    point->exact = _arb_vec_init (2);
    mag_init (point->distance);
}

void
plane_point_clear (struct plane_point *point)
{
    _arb_vec_clear (point->exact, 2);
    mag_clear (point->distance);
}

void
plane_point_set (struct plane_point *point, arb_srcptr w)
{
    slong i;

    mag_hypot (point->distance, arb_radref (w), arb_radref (w + 1));
    for (i = 0; i < 2; i++)
        arb_get_mid_arb (point->exact + i, w + i);
}

void
plane_point_box (arb_ptr w, const struct plane_point *point)
{
    slong i;

    for (i = 0; i < 2; i++) {
        arb_set (w + i, point->exact + i);
        arb_add_error_mag (w + i, point->distance);
    }
}

void
logistic_plane_step (struct plane_point *point,
                     const struct logistic_plane *data, const arb_t step,
                     slong prec)
{
    arb_ptr jet = _arb_vec_init (JET_LENGTH), w = _arb_vec_init (2);
    struct plane_point next;
    slong i;

    plane_point_init (&next);
    logistic_plane_jet (jet, point->exact, 1, data, prec);
    _arb_vec_set (w, point->exact, 2);
    for (i = 0; i < 2; i++)
        arb_submul (w + i, step, jet + JET_X + i, prec);
    plane_point_set (&next, w);
    _arb_vec_set (point->exact, next.exact, 2);
    mag_add (point->distance, point->distance, next.distance);
    plane_point_clear (&next);
    _arb_vec_clear (jet, JET_LENGTH);
    _arb_vec_clear (w, 2);
}

int
logistic_plane_gap (arb_t gap, const struct logistic_plane *data,
                    const struct plane_point *point, slong prec)
{
    arb_ptr w = _arb_vec_init (2);
    arb_t least;
    int good;

    arb_init (least);
    good = logistic_plane_minimum (w, least, data, prec);
    plane_point_box (w, point);
    logistic_plane_jet (gap, w, 0, data, prec);
    arb_sub (gap, gap, least, prec);
    if (!good)
        arb_indeterminate (gap);
    _arb_vec_clear (w, 2);
    arb_clear (least);
    return good;
}

enum evaluation
logistic_plane_teleport (struct plane_point *point,
                         const struct logistic_plane *data, slong prec)
{
    struct plane_function f = logistic_plane_function (data);
    arb_ptr centre = _arb_vec_init (2), w = _arb_vec_init (2);
    enum evaluation outcome = UNABLE;
    arb_t level;
    slong i;

    arb_init (level);
    plane_point_box (w, point);
    logistic_plane_jet (level, w, 0, data, prec);
    if (logistic_plane_minimum (centre, NULL, data, prec)) {
        for (i = 0; i < 2; i++)
            arb_get_mid_arb (centre + i, centre + i);
        outcome = level_set_teleport (w, &f, centre, level, prec);
    }
    if (outcome == EVALUATED)
        plane_point_set (point, w);
    _arb_vec_clear (centre, 2);
    _arb_vec_clear (w, 2);
    arb_clear (level);
    return outcome;
}

void
six_points_start (struct plane_point *point)
{
    arb_set_ui (point->exact, 2);
    arb_one (point->exact + 1);
    mag_zero (point->distance);
}

enum evaluation
six_points_critical (struct critical_points *points, slong prec)
{
    struct plane_function f = logistic_plane_function (&six_points);
    arb_ptr centre = _arb_vec_init (2);
    struct plane_point start;
    enum evaluation outcome;
    arb_t level;

    arb_init (level);
    plane_point_init (&start);
    six_points_start (&start);
    logistic_plane_jet (level, start.exact, 0, &six_points, prec);
    /* Well below the level, near the minimiser (-.719, -.360). */
    arb_set_si (centre, -23);
    arb_mul_2exp_si (centre, centre, -5);
    arb_set_si (centre + 1, -23);
    arb_mul_2exp_si (centre + 1, centre + 1, -6);
    outcome = level_set_critical (points, &f, centre, level, prec);
    plane_point_clear (&start);
    _arb_vec_clear (centre, 2);
    arb_clear (level);
    return outcome;
}

enum evaluation
six_points_maximiser (arb_ptr w, slong which, slong prec)
{
    struct critical_points points;
    enum evaluation outcome;
    slong rank[2];

    critical_points_init (&points);
    outcome = six_points_critical (&points, prec);
    if (outcome == EVALUATED)
        outcome = level_set_maxima (rank, 2, &points);
    if (outcome == EVALUATED)
        _arb_vec_set (w, points.w + 2 * rank[which - 1], 2);
    else
        _arb_vec_indeterminate (w, 2);
    critical_points_clear (&points);
    return outcome;
}

void
logistic_plane_curvature (arb_t curvature, arb_t square,
                          const struct logistic_plane *data, arb_srcptr w,
                          slong prec)
{
    arb_ptr jet = _arb_vec_init (JET_LENGTH), h = _arb_vec_init (2);
    arb_t own;

    arb_init (own);
    logistic_plane_jet (jet, w, 2, data, prec);
    level_set_turn (own, h, jet, prec);
    arb_dot (own, NULL, 0, jet + JET_X, 1, jet + JET_X, 1, 2, prec);
    arb_dot (curvature, NULL, 0, h, 1, jet + JET_X, 1, 2, prec);
    arb_div (curvature, curvature, own, prec);
    if (square != NULL)
        arb_set (square, own);
    _arb_vec_clear (jet, JET_LENGTH);
    _arb_vec_clear (h, 2);
    arb_clear (own);
}

enum evaluation
logistic_plane_teleport_boxes (struct plane_point *point,
                               const struct logistic_plane *data, slong size,
                               slong prec)
{
    struct plane_function f = logistic_plane_function (data);
    struct critical_points points;
    arb_ptr w = _arb_vec_init (2);
    enum evaluation outcome;
    arb_t level;
    slong best;

    arb_init (level);
    critical_points_init (&points);
    plane_point_box (w, point);
    logistic_plane_jet (level, w, 0, data, prec);
    outcome = level_boxes_critical (&points, &f, size, level, prec);
    if (outcome == EVALUATED)
        outcome = level_set_maxima (&best, 1, &points);
    if (outcome == EVALUATED)
        plane_point_set (point, points.w + 2 * best);
    critical_points_clear (&points);
    _arb_vec_clear (w, 2);
    arb_clear (level);
    return outcome;
}

void
logistic_plane_eigenvalue (arb_t out, arb_srcptr jet, int larger, slong prec)
{
    arb_t other;

    arb_init (other);
    arb_mul_2exp_si (other, jet + JET_XY, 1);
    arb_sub (out, jet + JET_XX, jet + JET_YY, prec);
    arb_hypot (out, out, other, prec);
    if (!larger)
        arb_neg (out, out);
    arb_add (out, out, jet + JET_XX, prec);
    arb_add (out, out, jet + JET_YY, prec);
    arb_mul_2exp_si (out, out, -1);
    arb_clear (other);
}

/* A gap shrinks by no less than (1 - lam_max / L)^2 > 2^-7 with a teleport
   and (1 - lam_min / L)^2 > 2^-1 without: the bits that its difference to the
   minimum loses, and a few more for the first steps. */
void
six_points_gap (arb_t out, slong steps, enum six_points_teleport teleport,
                slong prec)
{
    slong wp =
        logistic_plane_bits (prec) + (teleport == NEVER ? 1 : 20) * steps;
    enum evaluation outcome = EVALUATED;
    struct plane_point point;
    arb_t step;

    arb_init (step);
    plane_point_init (&point);
    six_points_start (&point);
    arb_set_ui (step, 2);
    for (; steps > 0 && outcome == EVALUATED; steps--) {
        if (teleport == BY_RAYS)
            outcome = logistic_plane_teleport (&point, &six_points, wp);
        if (teleport == BY_BOXES)
            outcome =
                logistic_plane_teleport_boxes (&point, &six_points, 4, wp);
        logistic_plane_step (&point, &six_points, step, wp);
    }
    if (outcome != EVALUATED
        || !logistic_plane_gap (out, &six_points, &point, wp))
        arb_indeterminate (out);
    plane_point_clear (&point);
    arb_clear (step);
}

slong
six_points_count (int maximum, enum six_points_teleport search, slong prec)
{
    struct plane_function f = logistic_plane_function (&six_points);
    struct critical_points points;
    struct plane_point start;
    slong count = 0, i;
    arb_t level;

    arb_init (level);
    critical_points_init (&points);
    plane_point_init (&start);
    six_points_start (&start);
    logistic_plane_jet (level, start.exact, 0, &six_points, prec);
    if (search == BY_RAYS)
        six_points_critical (&points, prec);
    else
        level_boxes_critical (&points, &f, 4, level, prec);
    for (i = 0; i < points.count; i++)
        count += points.maximum[i] == maximum;
    plane_point_clear (&start);
    critical_points_clear (&points);
    arb_clear (level);
    return count;
}

/* Encloses: arb_fmpz_poly_complex_roots isolates all roots, and Sturm's
   theorem counts one positive among them. */
void
six_points_root (arb_t q, slong prec)
{
    static const slong coefficient[] = { 3, -2, 3, -7, 2, -7 };
    acb_ptr roots = _acb_vec_init (5);
    fmpz_poly_t poly;
    slong i;

    fmpz_poly_init (poly);
    for (i = 0; i < 6; i++)
        fmpz_poly_set_coeff_si (poly, i, coefficient[i]);
    arb_fmpz_poly_complex_roots (roots, poly, 0, logistic_plane_bits (prec));
    arb_indeterminate (q);
    for (i = 0; i < 5; i++)
        if (acb_is_real (roots + i)
            && arb_is_positive (acb_realref (roots + i)))
            arb_set (q, acb_realref (roots + i));
    fmpz_poly_clear (poly);
    _acb_vec_clear (roots, 5);
}

/* Set MOST to the largest |a . d| over the rows a. */
static void
largest_margin (arb_t most, arb_srcptr d, slong prec)
{
    arb_t m;
    slong i;

    arb_init (m);
    arb_zero (most);
    for (i = 0; i < six_points.count; i++) {
        arb_mul_si (m, d, six_points.rows[i][0], prec);
        arb_addmul_si (m, d + 1, six_points.rows[i][1], prec);
        arb_abs (m, m);
        arb_max (most, most, m, prec);
    }
    arb_clear (m);
}

/* Set S to the root of s = upper (M/s), s between 1 and M: s - upper (M/s)
   grows with s.  By halving, with certain signs. */
static void
safe_damping (arb_t s, const arb_t m, slong prec)
{
    arb_ptr v = _arb_vec_init (4), low = v, high = v + 1, t = v + 2, e = v + 3;
    slong i;

    arb_one (low);
    arb_get_mid_arb (high, m);
    for (i = 0; i < 2 * prec; i++) {
        arb_add (s, low, high, 2 * prec);
        arb_mul_2exp_si (s, s, -1);
        arb_div (t, m, s, prec);
        arb_exp (e, t, prec);
        arb_sub_ui (e, e, 1, prec);
        arb_sub (e, e, t, prec);
        arb_mul (t, t, t, prec);
        arb_div (e, e, t, prec);
        arb_mul_2exp_si (e, e, 1);
        if (arb_overlaps (e, s) || !arb_is_finite (e))
            break;
        arb_set (arb_lt (e, s) ? high : low, s);
    }
    arb_union (s, low, high, prec);
    _arb_vec_clear (v, 4);
}

void
six_points_safe (arb_t damping, arb_t gap, arb_t pair, slong prec)
{
    slong wp = logistic_plane_bits (prec), i;
    arb_ptr v = _arb_vec_init (2 + 2 + JET_LENGTH + 2), w = v, best = v + 2,
            jet = v + 4, lambda = jet + JET_LENGTH, most = lambda + 1;
    struct plane_point point;

    plane_point_init (&point);
    six_points_maximiser (w, 1, wp);
    logistic_plane_curvature (lambda, NULL, &six_points, w, wp);
    logistic_plane_jet (jet, w, 1, &six_points, wp);
    largest_margin (most, jet + JET_X, wp);
    arb_div (most, most, lambda, wp);
    if (arb_is_finite (most)
        && logistic_plane_minimum (best, NULL, &six_points, wp)) {
        safe_damping (damping, most, wp);
        _arb_vec_sub (best, best, w, 2, wp);
        largest_margin (pair, best, wp);
        arb_mul (lambda, lambda, damping, wp);
        for (i = 0; i < 2; i++) {
            arb_div (jet, jet + JET_X + i, lambda, wp);
            arb_sub (w + i, w + i, jet, wp);
        }
        plane_point_set (&point, w);
        logistic_plane_gap (gap, &six_points, &point, wp);
    } else {
        arb_indeterminate (damping);
        arb_indeterminate (gap);
        arb_indeterminate (pair);
    }
    plane_point_clear (&point);
    _arb_vec_clear (v, 2 + 2 + JET_LENGTH + 2);
}

enum evaluation
six_points_descent (arb_t out, const fmpq *at, ulong size, int once,
                    slong prec)
{
    struct plane_point point;
    arb_t step;
    slong k, wp;

    if (!fmpq_get_index (&k, at))
        return OUT_OF_DOMAIN;
    arb_init (step);
    plane_point_init (&point);
    wp = logistic_plane_bits (prec) + 2 * k;
    six_points_start (&point);
    arb_set_ui (step, size);
    if (once && k > 0
        && logistic_plane_teleport (&point, &six_points, wp) != EVALUATED)
        arb_indeterminate (step);
    for (; k > 0; k--)
        logistic_plane_step (&point, &six_points, step, wp);
    if (!logistic_plane_gap (out, &six_points, &point, wp))
        arb_indeterminate (out);
    plane_point_clear (&point);
    arb_clear (step);
    return EVALUATED;
}

enum evaluation
six_points_ratio (arb_t out, const fmpq *at, enum six_points_teleport teleport,
                  slong prec)
{
    arb_t before;
    slong steps;

    if (!fmpq_get_index (&steps, at))
        return OUT_OF_DOMAIN;
    arb_init (before);
    six_points_gap (before, steps, teleport, prec);
    six_points_gap (out, steps + 1, teleport, prec);
    arb_div (out, out, before, prec);
    arb_clear (before);
    return EVALUATED;
}

enum evaluation
six_points_eigenvalue (arb_t out, const fmpq *at, int larger, slong prec)
{
    arb_ptr w = _arb_vec_init (2), jet = _arb_vec_init (JET_LENGTH);
    slong which, wp = logistic_plane_bits (prec);
    int good = fmpq_get_index (&which, at);

    if (good) {
        six_points_maximiser (w, which, wp);
        logistic_plane_jet (jet, w, 2, &six_points, wp);
        logistic_plane_eigenvalue (out, jet, larger, wp);
    }
    _arb_vec_clear (w, 2);
    _arb_vec_clear (jet, JET_LENGTH);
    return good ? EVALUATED : OUT_OF_DOMAIN;
}

enum evaluation
six_points_factor (arb_t out, const struct quantity *sharpness, slong which,
                   slong prec)
{
    enum evaluation outcome;
    fmpq_t at;

    fmpq_init (at);
    fmpq_set_si (at, which, 1);
    outcome = sharpness->ball (out, at, prec);
    arb_mul_2exp_si (out, out, 1);
    arb_sub_ui (out, out, 1, prec);
    arb_mul (out, out, out, prec);
    fmpq_clear (at);
    return outcome;
}
