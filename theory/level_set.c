#include "theory/level_set.h"

#include "theory/krawczyk.h"

/* Bits in which arcs are decided where the curve is of the size of one, and
   how often one is cut. */
enum { COARSE = 64, MOST_CUTS = 40, MOST_NEWTON = 120, MOST_WIDER = 6 };

struct search {
    struct level_curve curve;
    arb_srcptr centre;
    slong prec, fine; /* bits for arcs, and for what is returned */
    struct critical_points *points;
};

/* Part of the curve between two rays: through (1, LOWER) and (1, UPPER) for
   SIDE 0 of a square around the centre, turned by SIDE right angles. */
struct arc {
    int side;
    arb_t lower, upper; /* exact */
    arb_t first, last;  /* about the radii there; nothing relies on them */
};

void
critical_points_init (struct critical_points *points)
{
    points->count = 0;
    points->w = _arb_vec_init (2 * MOST_CRITICAL);
    points->square = _arb_vec_init (MOST_CRITICAL);
}

void
critical_points_clear (struct critical_points *points)
{
    _arb_vec_clear (points->w, 2 * MOST_CRITICAL);
    _arb_vec_clear (points->square, MOST_CRITICAL);
}

/* Turn Z by TIMES right angles counterclockwise, TIMES from -3 to 3. */
static void
quarter_turns (arb_ptr z, int times)
{
    for (times = (times + 4) % 4; times > 0; times--) {
        arb_swap (z, z + 1);
        arb_neg (z, z);
    }
}

/* Set Z to the point at R on the ray through S of SIDE; balls allowed. */
static void
ray_point (arb_ptr z, const struct search *search, int side, const arb_t r,
           const arb_t s)
{
    arb_t y;

    arb_init (y);
    arb_mul (y, r, s, search->prec);
    arb_set (z, r);
    arb_swap (z + 1, y);
    quarter_turns (z, side);
    _arb_vec_add (z, z, search->centre, 2, search->prec);
    arb_clear (y);
}

void
level_set_excess (arb_t excess, const struct level_curve *curve, arb_srcptr z,
                  slong prec)
{
    arb_ptr jet = _arb_vec_init (JET_LENGTH), mid = _arb_vec_init (2);
    const void *context = curve->f->context;
    slong i;

    for (i = 0; i < 2; i++)
        arb_get_mid_arb (mid + i, z + i);
    curve->f->jet (jet, z, 1, context, prec);
    curve->f->jet (excess, mid, 0, context, prec);
    arb_sub (excess, excess, curve->level, prec);
    for (i = 0; i < 2; i++) {
        arb_sub (mid + i, z + i, mid + i, prec);
        arb_addmul (excess, mid + i, jet + JET_X + i, prec);
    }
    _arb_vec_clear (jet, JET_LENGTH);
    _arb_vec_clear (mid, 2);
}

/* Set R, exact, to about where the ray through S meets the curve, by Newton's
   steps from R; nothing of this is trusted. */
static void
near_radius (arb_t r, const struct search *search, int side, const arb_t s)
{
    arb_ptr jet = _arb_vec_init (JET_LENGTH), z = _arb_vec_init (2);
    arb_t slope, step;
    slong prec = search->prec, i;

    arb_init (slope);
    arb_init (step);
    for (i = 0; i < MOST_NEWTON; i++) {
        ray_point (z, search, side, r, s);
        search->curve.f->jet (jet, z, 1, search->curve.f->context, prec);
        quarter_turns (jet + JET_X, -side);
        arb_addmul (jet + JET_X, jet + JET_Y, s, prec);
        arb_get_mid_arb (slope, jet + JET_X);
        arb_sub (step, jet, search->curve.level, prec);
        arb_get_mid_arb (step, step);
        arb_div (step, step, slope, prec);
        arb_sub (step, r, step, prec);
        arb_get_mid_arb (step, step);
        if (!arb_is_positive (slope) || !arb_is_finite (step)
            || !arb_is_positive (step)) {
            arb_mul_2exp_si (r, r, 1);
            continue;
        }
        arb_swap (r, step);
        arb_sub (step, r, step, prec);
        arb_div (step, step, r, prec);
        if (arf_cmpabs_2exp_si (arb_midref (step), -prec / 4) < 0)
            break;
    }
    _arb_vec_clear (jet, JET_LENGTH);
    _arb_vec_clear (z, 2);
    arb_clear (slope);
    arb_clear (step);
}

void
level_set_turn (arb_t turn, arb_ptr h, arb_srcptr jet, slong prec)
{
    arb_ptr own = _arb_vec_init (2);
    arb_srcptr g = jet + JET_X;

    arb_mul (own, jet + JET_XX, g, prec);
    arb_addmul (own, jet + JET_XY, g + 1, prec);
    arb_mul (own + 1, jet + JET_XY, g, prec);
    arb_addmul (own + 1, jet + JET_YY, g + 1, prec);
    arb_mul (turn, own + 1, g, prec);
    arb_submul (turn, own, g + 1, prec);
    if (h != NULL)
        _arb_vec_set (h, own, 2);
    _arb_vec_clear (own, 2);
}

/* Set SLOPE to the gradient of the turn, from a jet of order 3:
   (T_j g + H H_j) . (J g) + (H g) . (J H_j) for the j-th entry, H_j being a
   column of the Hessian and T_j its derivative. */
static void
turn_gradient (arb_ptr slope, arb_srcptr jet, slong prec)
{
    arb_ptr v = _arb_vec_init (5), h = v, t = v + 2, turn = v + 4;
    arb_srcptr g = jet + JET_X, hessian = jet + JET_XX;
    slong j;

    level_set_turn (turn, h, jet, prec);
    for (j = 0; j < 2; j++) {
        arb_srcptr column = hessian + j, third = jet + JET_XXX + j;
        arb_mul (t, third, g, prec);
        arb_addmul (t, third + 1, g + 1, prec);
        arb_mul (t + 1, third + 1, g, prec);
        arb_addmul (t + 1, third + 2, g + 1, prec);
        arb_addmul (t, hessian, column, prec);
        arb_addmul (t, hessian + 1, column + 1, prec);
        arb_addmul (t + 1, hessian + 1, column, prec);
        arb_addmul (t + 1, hessian + 2, column + 1, prec);
        arb_mul (slope + j, t + 1, g, prec);
        arb_submul (slope + j, t, g + 1, prec);
        arb_addmul (slope + j, h + 1, column, prec);
        arb_submul (slope + j, h, column + 1, prec);
    }
    _arb_vec_clear (v, 5);
}

static void
arc_init (struct arc *arc, int side)
{
    arc->side = side;
    arb_init (arc->lower);
    arb_init (arc->upper);
    arb_init (arc->first);
    arb_init (arc->last);
}

static void
arc_clear (struct arc *arc)
{
    arb_clear (arc->lower);
    arb_clear (arc->upper);
    arb_clear (arc->first);
    arb_clear (arc->last);
}

/* Is f - LEVEL of the SIGN, 1 or -1, at R on all rays through S?  From JET on
   a box around them and their MIDDLE, and the EXCESS there, by the mean value.
 */
static int
excess_sign (const struct search *search, int side, const arb_t r,
             const arb_t s, arb_srcptr jet, arb_srcptr middle,
             const arb_t excess, int sign)
{
    arb_ptr z = _arb_vec_init (2);
    arb_t value;
    slong i;
    int good;

    arb_init (value);
    ray_point (z, search, side, r, s);
    arb_set (value, excess);
    for (i = 0; i < 2; i++) {
        arb_sub (z + i, z + i, middle + i, search->prec);
        arb_addmul (value, z + i, jet + JET_X + i, search->prec);
    }
    good = sign > 0 ? arb_is_positive (value) : arb_is_negative (value);
    _arb_vec_clear (z, 2);
    arb_clear (value);
    return good;
}

/*
 * Set JET to that of order 3 on a box around the part of the curve between the
 * rays through the ball S of SIDE, if f - LEVEL changes its sign on each of
 * them between the radii LOW and HIGH; else 0.
 */
static int
jet_between (arb_ptr jet, const struct search *search, int side,
             const arb_t low, const arb_t high, const arb_t s)
{
    arb_ptr v = _arb_vec_init (6), z = v, middle = v + 2, excess = v + 4,
            r = v + 5;
    const struct plane_function *f = search->curve.f;
    slong i;
    int good;

    arb_union (r, low, high, search->prec);
    ray_point (z, search, side, r, s);
    f->jet (jet, z, 3, f->context, search->prec);
    for (i = 0; i < 2; i++)
        arb_get_mid_arb (middle + i, z + i);
    f->jet (excess, middle, 0, f->context, search->prec);
    arb_sub (excess, excess, search->curve.level, search->prec);
    good = excess_sign (search, side, low, s, jet, middle, excess, -1)
           && excess_sign (search, side, high, s, jet, middle, excess, 1);
    _arb_vec_clear (v, 6);
    return good;
}

/* Set JET to that of order 3 on a box around the part of the curve on ARC,
   which may be one point; 0 when no radii around it are certain. */
static int
jet_on_arc (arb_ptr jet, const struct search *search, const struct arc *arc)
{
    slong prec = search->prec, i;
    arb_ptr v = _arb_vec_init (5);
    arb_ptr s = v, low = v + 1, high = v + 2, slack = v + 3, part = v + 4;
    int good = 0;

    arb_union (s, arc->lower, arc->upper, prec);
    arb_max (high, arc->first, arc->last, prec);
    arb_min (low, arc->first, arc->last, prec);
    /* A convex curve bends away from the chord by the square of the angle. */
    arb_sub (slack, arc->upper, arc->lower, prec);
    arb_mul (slack, slack, slack, prec);
    arb_mul (slack, slack, high, prec);
    arb_sub (part, high, low, prec);
    arb_mul_2exp_si (part, part, -3);
    arb_add (slack, slack, part, prec);
    arb_mul_2exp_si (part, high, -prec / 3);
    arb_add (slack, slack, part, prec);
    for (i = 0; i < MOST_WIDER && !good; i++) {
        arb_sub (low, low, slack, prec);
        arb_add (high, high, slack, prec);
        arb_get_mid_arb (low, low);
        arb_get_mid_arb (high, high);
        if (!arb_is_positive (low))
            break;
        good = jet_between (jet, search, arc->side, low, high, s);
        arb_mul_2exp_si (slack, slack, 1);
    }
    _arb_vec_clear (v, 5);
    return good;
}

/* Set TURN and SPEED, its derivative along J g, from a jet of order 3. */
static void
turn_and_speed (arb_t turn, arb_t speed, arb_srcptr jet, slong prec)
{
    arb_ptr slope = _arb_vec_init (2);

    level_set_turn (turn, NULL, jet, prec);
    turn_gradient (slope, jet, prec);
    arb_mul (speed, slope + 1, jet + JET_X, prec);
    arb_submul (speed, slope, jet + JET_Y, prec);
    _arb_vec_clear (slope, 2);
}

void
level_set_speed (arb_t turn, arb_t speed, const struct level_curve *curve,
                 arb_srcptr z, slong prec)
{
    arb_ptr jet = _arb_vec_init (JET_LENGTH);

    curve->f->jet (jet, z, 3, curve->f->context, prec);
    turn_and_speed (turn, speed, jet, prec);
    _arb_vec_clear (jet, JET_LENGTH);
}

/* The sign of the turn where the ray through S meets the curve, at about the
   radius R; 0 when unknown. */
static int
turn_at (const struct search *search, int side, const arb_t s, const arb_t r)
{
    arb_ptr jet = _arb_vec_init (JET_LENGTH);
    struct arc point;
    arb_t turn;
    int sign = 0;

    arb_init (turn);
    arc_init (&point, side);
    arb_set (point.lower, s);
    arb_set (point.upper, s);
    arb_set (point.first, r);
    arb_set (point.last, r);
    if (jet_on_arc (jet, search, &point)) {
        level_set_turn (turn, NULL, jet, search->prec);
        sign = arb_is_positive (turn) ? 1 : arb_is_negative (turn) ? -1 : 0;
    }
    arc_clear (&point);
    _arb_vec_clear (jet, JET_LENGTH);
    arb_clear (turn);
    return sign;
}

void
level_set_equations (arb_ptr value, arb_mat_struct *slope, arb_srcptr z,
                     void *context, slong prec)
{
    const struct level_curve *curve = context;
    arb_ptr jet = _arb_vec_init (JET_LENGTH), row = _arb_vec_init (2);
    slong j;

    curve->f->jet (jet, z, 3, curve->f->context, prec);
    arb_sub (value, jet, curve->level, prec);
    level_set_turn (value + 1, NULL, jet, prec);
    if (slope != NULL) {
        turn_gradient (row, jet, prec);
        for (j = 0; j < 2; j++) {
            arb_set (arb_mat_entry (slope, 0, j), jet + JET_X + j);
            arb_set (arb_mat_entry (slope, 1, j), row + j);
        }
    }
    _arb_vec_clear (jet, JET_LENGTH);
    _arb_vec_clear (row, 2);
}

/* Is the box W certainly between the two rays of ARC? */
static int
within (const struct search *search, const struct arc *arc, arb_srcptr w)
{
    arb_ptr z = _arb_vec_init (2);
    arb_t bound;
    int good;

    arb_init (bound);
    _arb_vec_sub (z, w, search->centre, 2, search->fine);
    quarter_turns (z, -arc->side);
    good = arb_is_positive (z);
    arb_mul (bound, z, arc->lower, search->fine);
    good = good && arb_lt (bound, z + 1);
    arb_mul (bound, z, arc->upper, search->fine);
    good = good && arb_gt (bound, z + 1);
    _arb_vec_clear (z, 2);
    arb_clear (bound);
    return good;
}

/* Set W near the one zero of the turn on ARC, by halving: SIGN is the turn's
   at the lower end.  Nothing of this is trusted. */
static void
near_zero (arb_ptr w, const struct search *search, const struct arc *arc,
           int sign)
{
    arb_t low, high, s, r;
    int i, at = sign;

    arb_init (low);
    arb_init (high);
    arb_init (s);
    arb_init (r);
    arb_set (low, arc->lower);
    arb_set (high, arc->upper);
    arb_set (r, arc->first);
    for (i = 0; i < 12 && at != 0; i++) {
        arb_add (s, low, high, search->prec);
        arb_mul_2exp_si (s, s, -1);
        arb_get_mid_arb (s, s);
        near_radius (r, search, arc->side, s);
        at = turn_at (search, arc->side, s, r);
        arb_set (at == sign ? low : high, s);
    }
    ray_point (w, search, arc->side, r, s);
    arb_clear (low);
    arb_clear (high);
    arb_clear (s);
    arb_clear (r);
}

int
critical_points_add (struct critical_points *points, arb_srcptr w, int maximum,
                     const struct plane_function *f, slong prec)
{
    arb_ptr jet, square = points->square + points->count;

    if (points->count == MOST_CRITICAL)
        return 0;
    jet = _arb_vec_init (JET_LENGTH);
    f->jet (jet, w, 1, f->context, prec);
    arb_dot (square, NULL, 0, jet + JET_X, 1, jet + JET_X, 1, 2, prec);
    _arb_vec_set (points->w + 2 * points->count, w, 2);
    points->maximum[points->count++] = maximum;
    _arb_vec_clear (jet, JET_LENGTH);
    return 1;
}

/* Add the one zero on ARC to the points; SIGN is the turn's before it. */
static int
add_zero (const struct search *search, const struct arc *arc, int sign)
{
    struct level_curve curve = search->curve;
    arb_ptr w = _arb_vec_init (2);
    int good;

    near_zero (w, search, arc, sign);
    good = krawczyk_zero (w, level_set_equations, &curve, w, 2, search->fine)
           && within (search, arc, w)
           && critical_points_add (search->points, w, sign > 0, curve.f,
                                   search->fine);
    _arb_vec_clear (w, 2);
    return good;
}

/* Where the turn is monotone along ARC: its zero, if the signs at the ends
   differ.  1 when that is decided. */
static int
monotone_arc (const struct search *search, const struct arc *arc)
{
    int first = turn_at (search, arc->side, arc->lower, arc->first);
    int last = turn_at (search, arc->side, arc->upper, arc->last);

    if (first == 0 || last == 0)
        return 0;
    return first == last || add_zero (search, arc, first);
}

static int decide_arc (const struct search *search, const struct arc *arc,
                       int cuts);

/* Decide ARC in two parts. */
static int
cut_arc (const struct search *search, const struct arc *arc, int cuts)
{
    struct arc part;
    int good;

    arc_init (&part, arc->side);
    /* Not in the middle, where symmetry puts the zeros. */
    arb_sub (part.upper, arc->upper, arc->lower, search->prec);
    arb_mul_ui (part.upper, part.upper, 15, search->prec);
    arb_mul_2exp_si (part.upper, part.upper, -5);
    arb_add (part.upper, part.upper, arc->lower, search->prec);
    arb_get_mid_arb (part.upper, part.upper);
    arb_set (part.lower, arc->lower);
    arb_set (part.first, arc->first);
    arb_set (part.last, arc->first);
    near_radius (part.last, search, arc->side, part.upper);
    good = decide_arc (search, &part, cuts);
    arb_swap (part.lower, part.upper);
    arb_swap (part.first, part.last);
    arb_set (part.upper, arc->upper);
    arb_set (part.last, arc->last);
    good = good && decide_arc (search, &part, cuts);
    arc_clear (&part);
    return good;
}

/* Decide ARC, cutting it at most CUTS times; 0 when it stays undecided. */
static int
decide_arc (const struct search *search, const struct arc *arc, int cuts)
{
    arb_ptr jet = _arb_vec_init (JET_LENGTH);
    arb_t turn, speed;
    int good = 0;

    arb_init (turn);
    arb_init (speed);
    if (jet_on_arc (jet, search, arc)) {
        turn_and_speed (turn, speed, jet, search->prec);
        good = (arb_is_finite (turn) && !arb_contains_zero (turn))
               || (arb_is_finite (speed) && !arb_contains_zero (speed)
                   && monotone_arc (search, arc));
    }
    _arb_vec_clear (jet, JET_LENGTH);
    arb_clear (turn);
    arb_clear (speed);
    return good || (cuts > 0 && cut_arc (search, arc, cuts - 1));
}

/* Set SEARCH's precision for arcs by how deep the centre lies below the
   level; 0 when it does not certainly. */
static int
choose_precision (struct search *search)
{
    arb_t depth;
    slong bits;
    int good;

    arb_init (depth);
    search->curve.f->jet (depth, search->centre, 0, search->curve.f->context,
                          search->fine);
    arb_sub (depth, search->curve.level, depth, search->fine);
    good = arb_is_positive (depth) && arb_is_finite (depth);
    bits = good ? arf_abs_bound_lt_2exp_si (arb_midref (depth)) : 0;
    search->prec = COARSE + (bits < 0 ? -bits : 0);
    arb_clear (depth);
    return good;
}

enum evaluation
level_set_critical (struct critical_points *points,
                    const struct plane_function *f, arb_srcptr centre,
                    const arb_t level, slong prec)
{
    struct search search = { { f, level }, centre, COARSE, prec, points };
    struct arc arc;
    int good;

    points->count = 0;
    arc_init (&arc, 0);
    arb_set_si (arc.lower, -1);
    arb_one (arc.upper);
    arb_one (arc.last);
    good = choose_precision (&search);
    for (arc.side = 0; good && arc.side < 4; arc.side++) {
        arb_set (arc.first, arc.last);
        near_radius (arc.first, &search, arc.side, arc.lower);
        arb_set (arc.last, arc.first);
        near_radius (arc.last, &search, arc.side, arc.upper);
        good = decide_arc (&search, &arc, MOST_CUTS);
    }
    if (!good)
        points->count = 0;
    arc_clear (&arc);
    return good ? EVALUATED : UNABLE;
}

enum evaluation
level_set_maxima (slong *rank, slong count,
                  const struct critical_points *points)
{
    slong order[MOST_CRITICAL], n = 0, i, j;

    for (i = 0; i < points->count; i++) {
        if (!points->maximum[i])
            continue;
        for (j = n++; j > 0; j--) {
            if (arb_lt (points->square + i, points->square + order[j - 1]))
                break;
            if (!arb_gt (points->square + i, points->square + order[j - 1]))
                return UNABLE;
            order[j] = order[j - 1];
        }
        order[j] = i;
    }
    if (n < count)
        return UNABLE;
    for (i = 0; i < count; i++)
        rank[i] = order[i];
    return EVALUATED;
}

enum evaluation
level_set_teleport (arb_ptr w, const struct plane_function *f,
                    arb_srcptr centre, const arb_t level, slong prec)
{
    struct critical_points points;
    enum evaluation outcome;
    slong best;

    critical_points_init (&points);
    outcome = level_set_critical (&points, f, centre, level, prec);
    if (outcome == EVALUATED)
        outcome = level_set_maxima (&best, 1, &points);
    if (outcome == EVALUATED)
        _arb_vec_set (w, points.w + 2 * best, 2);
    else
        _arb_vec_indeterminate (w, 2);
    critical_points_clear (&points);
    return outcome;
}
